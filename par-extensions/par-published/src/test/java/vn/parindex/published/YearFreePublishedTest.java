package vn.parindex.published;

import vn.parindex.laws.YearFreeLaws;

class YearFreePublishedTest extends YearFreeLaws {}
