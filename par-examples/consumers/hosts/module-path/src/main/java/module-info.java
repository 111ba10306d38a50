module org.example.host {
    requires vn.parindex.rules2020;
}
