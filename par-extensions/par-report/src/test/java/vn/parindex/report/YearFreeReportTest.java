package vn.parindex.report;

import vn.parindex.laws.YearFreeLaws;

class YearFreeReportTest extends YearFreeLaws {}
