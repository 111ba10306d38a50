package vn.parindex.catalog;

import vn.parindex.laws.YearFreeLaws;

class YearFreeCoreTest extends YearFreeLaws {}
