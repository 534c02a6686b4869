/** Workbooks as officials lay them out. */
module io.github.tiendo.excel {
    requires transitive io.github.tiendo.core;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
}
