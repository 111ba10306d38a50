@echo off
rem Runs the command line tool par; builds it first when it is missing or older than its sources.
rem "par service" starts the web service with demonstration data instead, and builds that in the same way.
rem ASCII only: cmd loses its place in a batch file with multi-byte letters.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "module=par-examples\cli"
set "own=par-examples\cli\pom.xml,par-examples\cli\src\main"
set "name=par.jar"
if /i "%~1"=="service" goto service_names
if /i "%~1 %~2"=="help service" goto service_usage
:names
set "jar=%root%%module%\target\%name%"
set "lock=%root%.par-build.lock"
set "new=%lock%\%name%"
set "log=%lock%\build.log"
set "started=%lock%\start"
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"

where java >nul 2>&1
if errorlevel 1 goto no_java
rem The line reads: openjdk full version "17.0.15+6-Debian"
set "version=0"
for /f "tokens=4" %%v in ('java -fullversion 2^>^&1') do set "version=%%~v"
for /f "tokens=1 delims=.+-_" %%v in ("%version%") do set "version=%%v"
if %version% LSS 17 goto old_java

call :is_current
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 goto no_maven
set /a tries=0
:take_lock
rem One build at a time: a folder can be made by one process only.
md "%lock%" 2>nul
if not errorlevel 1 goto build
set /a tries+=1
if %tries% GEQ 300 goto lock_held
rem A pause of one second; timeout.exe refuses redirected input.
ping -n 2 127.0.0.1 >nul
goto take_lock

:build
call :is_current
if not errorlevel 1 goto unlock
>&2 echo building par (first run, or its sources changed)...
type nul >"%started%"
rem Built beside, then moved: no running process ever sees half a jar.
pushd "%root%"
call mvn -q -B -ntp -Dmaven.test.skip=true "-Dpar.cli.jar=%new%" "-Dpar.service.folder=%lock%" -pl "%module:\=/%" -am package >"%log%" 2>&1 <nul
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" goto build_failed
if not exist "%root%%module%\target" md "%root%%module%\target"
rem The time is the build's start, so that a source saved meanwhile leads to another build.
powershell -NoProfile -Command "$ErrorActionPreference='Stop'; (Get-Item -LiteralPath $env:new).LastWriteTimeUtc=(Get-Item -LiteralPath $env:started).LastWriteTimeUtc; Move-Item -Force -LiteralPath $env:new -Destination $env:jar" <nul
if errorlevel 1 goto move_failed
:unlock
rd /s /q "%lock%"

:run
rem The console shows UTF-8 while par runs.
set "codepage="
for /f "tokens=2 delims=:" %%c in ('chcp') do set "codepage=%%c"
if defined codepage set "codepage=%codepage: =%"
if defined codepage set "codepage=%codepage:.=%"
chcp 65001 >nul 2>&1
if "%name%"=="par-service.jar" goto run_service
java -XX:TieredStopAtLevel=1 -Xshare:auto -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -jar "%jar%" %*
set "result=%errorlevel%"
:ran
if defined codepage chcp %codepage% >nul 2>&1
exit /b %result%

:service_names
set "module=par-examples\spring-boot-service"
set "own=par-examples\spring-boot-service\pom.xml,par-examples\spring-boot-service\src\main"
set "name=par-service.jar"
set "port=8080"
set "data=%root%par-examples\spring-boot-service\target\demo"
set "anew=no"
:service_option
shift
if "%~1"=="" goto names
if /i "%~1"=="--help" goto service_usage
if /i "%~1"=="-h" goto service_usage
if /i "%~1"=="--new" goto service_new
if "%~2"=="" goto service_fault
if /i "%~1"=="--port" goto service_port
if /i "%~1"=="--data" goto service_data
:service_fault
>&2 echo par: "%~1" is no option, or its value is missing; see par service --help.
exit /b 1
:service_new
set "anew=yes"
goto service_option
:service_port
set "port=%~2"
shift
goto service_option
:service_data
set "data=%~f2"
shift
goto service_option
:service_usage
echo par service [--port N] [--data FOLDER] [--new]
echo.
echo Starts the web service with demonstration data, for this machine only; builds it first if needed. Stop it with Ctrl-C.
echo.
echo   --port N       the port; 8080 if not given
echo   --data FOLDER  the folder of the database and documents; in the target folder of the service if not given
echo   --new          deletes the demonstration data of before in that folder and begins again
exit /b 0
:run_service
rem Only what was made for the demonstration is used for it, or deleted.
if exist "%data%\demonstration" goto own_data
if exist "%data%\database.mv.db" goto other_data
if exist "%data%\evidence" goto other_data
:own_data
if not "%anew%"=="yes" goto keep_data
if exist "%data%\database.mv.db" del /q "%data%\database.mv.db"
if exist "%data%\evidence" rd /s /q "%data%\evidence"
:keep_data
if not exist "%data%" md "%data%"
type nul >"%data%\demonstration"
set "PAR_DATA=%data%"
>&2 echo starting...
rem Everybody knows the demonstration's password: nobody gets at it from another machine.
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -jar "%jar%" --service.demo=true --server.address=127.0.0.1 "--server.port=%port%" --spring.main.banner-mode=off --logging.level.root=warn
set "result=%errorlevel%"
goto ran
:other_data
>&2 echo par: the folder "%data%" has data of another service.
set "result=1"
goto ran

:is_current
if not exist "%jar%" exit /b 1
pushd "%root%"
powershell -NoProfile -Command "$built=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $files=Get-ChildItem -Recurse -Path pom.xml,par-bom\pom.xml,LICENSE,NOTICE,par-core\pom.xml,par-core\src\main,par-rules-2020\pom.xml,par-rules-2020\src\main,par-rules-frames\pom.xml,par-rules-frames\src\main,par-extensions\pom.xml,par-extensions\*\pom.xml,par-extensions\*\src\main,par-examples\pom.xml,%own% -ErrorAction SilentlyContinue; if ($files | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }" <nul
set "stale=%errorlevel%"
popd
exit /b %stale%

:no_java
>&2 echo par: Java not found. A JDK 17 or newer is needed.
exit /b 1
:old_java
>&2 echo par: Java 17 or newer is needed, found Java %version%.
exit /b 1
:no_maven
>&2 echo par: mvn not found. Maven 3.8.7 or newer is needed to build par.
exit /b 1
:lock_held
>&2 echo par: waited too long for another build. If none runs, delete "%lock%".
exit /b 1
:build_failed
powershell -NoProfile -Command "Get-Content -LiteralPath $env:log -Tail 30" <nul 1>&2
rd /s /q "%lock%"
>&2 echo par: the build failed; see the lines above.
exit /b 1
:move_failed
rd /s /q "%lock%"
>&2 echo par: cannot replace "%jar%". Is par still running?
exit /b 1
