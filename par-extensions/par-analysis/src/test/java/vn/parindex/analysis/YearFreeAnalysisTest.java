package vn.parindex.analysis;

import vn.parindex.laws.YearFreeLaws;

class YearFreeAnalysisTest extends YearFreeLaws {}
