'use strict';
// Everything works without this script; it shows points and faults while somebody types, and keeps a draft.
(() => {
  const token = () => document.querySelector('input[name=_csrf]')?.value ?? '';
  const headers = { 'X-Requested-With': 'fetch', 'Accept': 'application/json' };

  const ENDED = 'Phiên làm việc đã hết hạn. Hãy bấm Lưu: bạn sẽ được đăng nhập lại và không mất nội dung đã nhập.';
  const UNREACHED = 'Chưa kết nối được máy chủ; nội dung vẫn còn trên trang này.';

  const sheet = document.querySelector('form[data-check]');
  if (sheet) {
    let timer = 0, turn = 0, asking = null;
    const saved = document.getElementById('saved');
    const fields = () => {
      const all = new URLSearchParams();
      for (const [name, value] of new FormData(sheet)) if (typeof value === 'string') all.append(name, value);
      return all;
    };
    const show = live => {
      for (const place of sheet.querySelectorAll('.field-messages')) place.replaceChildren();
      for (const message of live.messages) {
        const row = /^opinions\[(\d+)\]/.exec(message.path)?.[1];
        const place = row && sheet.querySelector(`.field-messages[data-row="${row}"]`);
        if (place) {
          const line = document.createElement('span');
          line.className = 'fault';
          line.textContent = message.text;
          place.append(line);
        }
      }
      for (const [code, points] of Object.entries(live.points)) {
        const place = sheet.querySelector(`[data-points="${CSS.escape(code)}"]`);
        if (place) place.textContent = points;
      }
      if (live.area) document.getElementById('area-points').textContent = live.area;
      if (live.total) document.getElementById('total-points').textContent = 'Toàn bộ: ' + live.total + ' điểm.';
      saved.textContent = 'Đã giữ bản nháp lúc ' + live.saved + '.';
    };
    const check = async () => {
      timer = 0;
      const mine = ++turn;
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(sheet.dataset.check, { method: 'POST', body: fields(), headers, signal: asking.signal });
        if (answer.status === 401 || answer.status === 403) {
          saved.textContent = ENDED;
        } else if (answer.ok && mine === turn) {
          show(await answer.json());
        }
      } catch (e) {
        if (e.name !== 'AbortError') saved.textContent = UNREACHED;
      }
    };
    sheet.addEventListener('input', event => {
      if (event.target.type === 'file') return;
      clearTimeout(timer);
      timer = setTimeout(check, 600);
    });
    // who leaves within that time keeps a draft, too
    addEventListener('pagehide', () => { if (timer) navigator.sendBeacon(sheet.dataset.check, fields()); });
    for (const label of sheet.querySelectorAll('.upload')) label.hidden = false;
    sheet.addEventListener('change', async event => {
      const target = event.target;
      if (!target.dataset.upload || !target.files.length) return;
      const body = new FormData();
      body.append('file', target.files[0]);
      body.append('_csrf', token());
      saved.textContent = 'Đang tải tệp lên…';
      const answer = await fetch(target.dataset.upload, { method: 'POST', body, headers }).catch(() => null);
      if (!answer) {
        saved.textContent = UNREACHED;
      } else if (answer.status === 401) {
        saved.textContent = ENDED;
      } else if (answer.ok) {
        const { link, title } = await answer.json();
        const docs = [...target.closest('.evidence').querySelectorAll('.doc')];
        const value = (doc, name) => doc.querySelector(`input[name$=".${name}"]`).value;
        const free = docs.filter(doc => !value(doc, 'link'));
        // the document that is being described, or an empty line
        const doc = free.filter(doc => value(doc, 'number') || value(doc, 'title')).pop() ?? free[0] ?? docs.pop();
        doc.querySelector('input[name$=".link"]').value = link;
        const name = doc.querySelector('input[name$=".title"]');
        if (!name.value) name.value = title;
        check();
      } else {
        saved.textContent = 'Tệp không được nhận: chỉ nhận pdf, docx, xlsx, png, jpg, nhiều nhất ' + target.dataset.most + '.';
      }
      target.value = '';
    });
    sheet.addEventListener('submit', () => {
      clearTimeout(timer);
      timer = 0;
      asking?.abort();
      sheet.querySelector('.save button').disabled = true;
    });
    addEventListener('pageshow', () => { const button = sheet.querySelector('.save button'); if (button) button.disabled = false; });
  }

  // a step is taken once, however often its button is pressed
  for (const form of document.querySelectorAll('form.step')) {
    form.addEventListener('submit', () => { form.querySelector('button').disabled = true; });
    addEventListener('pageshow', () => { form.querySelector('button').disabled = false; });
  }

  /** Asks every second how far a file is counted, and opens the page of the outcome. */
  const follow = (link, bar, text) => {
    const ask = async () => {
      const answer = await fetch(link + '/progress', { headers }).catch(() => null);
      if (answer?.ok) {
        const counted = await answer.json();
        bar.value = counted.percent;
        text.textContent = counted.text;
        if (counted.over) return location.assign(link);
      } else if (answer) {
        return location.assign(link);
      }
      setTimeout(ask, 1000);
    };
    ask();
  };

  for (const form of document.querySelectorAll('form[data-progress]')) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      const bar = form.querySelector('progress');
      const text = form.querySelector('.progress-text');
      const button = form.querySelector('button');
      const request = new XMLHttpRequest();
      bar.hidden = text.hidden = false;
      button.disabled = true;
      const failed = words => { text.textContent = words; button.disabled = false; };
      request.upload.onprogress = e => {
        if (!e.lengthComputable) return;
        bar.value = 100 * e.loaded / e.total;
        text.textContent = 'Đã tải lên ' + Math.floor(bar.value) + '%';
      };
      request.onload = () => {
        if (request.status === 202) {
          const { link } = JSON.parse(request.responseText);
          bar.value = 0;
          follow(link, bar, text);
        } else if (request.status === 401) {
          failed('Phiên làm việc đã hết hạn. Hãy tải lại trang và đăng nhập; tệp chưa được nhận.');
        } else if (request.status === 413) {
          failed('Tệp quá lớn, chưa được nhận; nhiều nhất ' + form.dataset.most + '.');
        } else {
          failed('Tệp chưa được nhận. Hãy tải lại trang và thử lại.');
        }
      };
      request.onerror = () => failed('Chưa kết nối được máy chủ; tệp chưa được nhận.');
      request.open('POST', form.action);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.send(new FormData(form));
    });
  }
  const job = document.querySelector('[data-job]');
  if (job) follow(job.dataset.job, job.querySelector('progress'), document.getElementById('counted'));
})();
