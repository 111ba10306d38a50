package vn.parindex.authoring;

import vn.parindex.laws.YearFreeLaws;

class YearFreeAuthoringTest extends YearFreeLaws {}
