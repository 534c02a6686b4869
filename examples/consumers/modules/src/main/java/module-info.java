module com.example.modules {
    requires io.github.tiendo.core;
    requires io.github.tiendo.excel;
    requires io.github.tiendo.json;
}
