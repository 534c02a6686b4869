/** Workbooks as officials lay them out. */
module io.github.tiendo.excel {
    requires transitive io.github.tiendo.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.aalto;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;

    exports io.github.tiendo.excel;

    provides io.github.tiendo.spi.DocumentReader with
            io.github.tiendo.excel.ExcelDocumentReader;
    provides io.github.tiendo.spi.ProgrammeWriter with
            io.github.tiendo.excel.ExcelProgrammeWriter;
    provides io.github.tiendo.spi.ReportWriter with
            io.github.tiendo.excel.ExcelReportWriter;
}
