"""Makes the layout variants that the reader of officials' workbooks is tested with.

    python3 make-layouts.py WORKBOOK OUTPUT-FOLDER

WORKBOOK is examples/data/decision-749.xlsx; OUTPUT-FOLDER is src/test/resources/layouts of this module. Needs
LibreOffice (7 or later) with its Python bridge: run it with a Python that can `import uno`, which is the one
that LibreOffice brings along, or the system's with the package python3-uno. `soffice` is found by PATH. The
tests need neither, they read the files made here.

Every variant holds the same 28 indicators with the same classes as WORKBOOK, laid out another way.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
from decimal import Decimal
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale
from com.sun.star.sheet.CellFlags import ANNOTATION, DATETIME, FORMULA, STRING, VALUE
from com.sun.star.table import CellRangeAddress

XLSX = "Calc MS Excel 2007 XML"
XLS = "MS Excel 97"
CONTENTS = VALUE | DATETIME | STRING | ANNOTATION | FORMULA
NBSP = "\u00a0"

ENGLISH = {
    "BỘ THÔNG TIN VÀ TRUYỀN THÔNG": "MINISTRY OF INFORMATION AND COMMUNICATIONS",
    "KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THEO QUYẾT ĐỊNH SỐ 749/QĐ-TTg": "RESULTS AGAINST THE TARGETS OF DECISION No. 749/QĐ-TTg",
    "(số liệu đến 31/12/2022)": "(data through 31/12/2022)",
    "1.1. Các chỉ tiêu đã hoàn thành": "1.1. Indicators met",
    "1.2. Nhóm các chỉ tiêu có khả năng hoàn thành, có khả năng hoàn thành trước thời hạn":
        "1.2. Indicators likely, likely ahead of schedule",
    "1.3. Nhóm các chỉ tiêu có khả năng hoàn thành thấp; khó hoàn thành, khó đánh giá":
        "1.3. Indicators with low likelihood; hard to achieve, cannot be assessed",
    "STT": "No.",
    "Chỉ tiêu": "Indicator",
    "Kết quả ước tính 2022": "Estimated result 2022",
    "Mục tiêu 2025": "Target 2025",
    "Mức độ hoàn thành": "Completion level",
    "Có khả năng hoàn thành trước thời hạn": "Likely ahead of schedule",
    "Có khả năng hoàn thành thấp": "Low likelihood",
    "Có khả năng hoàn thành": "Likely",
    "Khó hoàn thành": "Hard to achieve",
    "Khó đánh giá": "Cannot be assessed",
    'Ghi chú: dấu "-" là chưa có số liệu': 'Note: "-" means no figure yet',
    "KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ, GIẢI PHÁP": "PROGRESS OF TASKS AND SOLUTIONS",
    "TT": "No.",
    "Nhiệm vụ, giải pháp": "Task",
    "Dự kiến kết quả": "Expected result",
    "Tiến độ/Thời hạn hoàn thành": "Status/Deadline",
    "Kết quả đến hết 2022": "Result to the end of 2022",
    "Hoàn thành": "Completed",
}


# --- LibreOffice -------------------------------------------------------------------------------------------


class Office:
    """A LibreOffice of our own, with a profile of its own, ended with the block."""

    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix="layouts-")
        pipe = "layouts%d" % os.getpid()
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=" + Path(self.profile).as_uri(),
             "--accept=pipe,name=%s;urp;" % pipe])
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
                break
            except NoConnectException:
                time.sleep(0.5)
        else:
            raise RuntimeError("LibreOffice did not start")
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(30)
        shutil.rmtree(self.profile, ignore_errors=True)

    def open(self, path):
        return self.desktop.loadComponentFromURL(Path(path).resolve().as_uri(), "_blank", 0, (value("Hidden", True),))


def value(name, content):
    result = PropertyValue()
    result.Name, result.Value = name, content
    return result


# --- cells -------------------------------------------------------------------------------------------------


def cell(sheet, column, row):
    return sheet.getCellByPosition(column, row)


def text(sheet, column, row):
    return cell(sheet, column, row).getString()


def size(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    address = cursor.getRangeAddress()
    return address.EndColumn + 1, address.EndRow + 1


def rewrite(document, change):
    """Puts change(text) in place of every text of every sheet."""
    for sheet in document.Sheets:
        columns, rows = size(sheet)
        for row in range(rows):
            for column in range(columns):
                old = text(sheet, column, row)
                new = change(old)
                if new != old:
                    cell(sheet, column, row).setString(new)


def tables(sheet):
    """The header row of each table, and the row behind its last one."""
    _, rows = size(sheet)
    heads = [row for row in range(rows) if text(sheet, 0, row) in ("STT", "TT")]
    found = []
    for head in heads:
        end = head
        while end < rows and (text(sheet, 0, end) or text(sheet, 1, end)):
            end += 1
        found.append((head, end))
    return found


def is_pillar(number):
    return re.fullmatch("[IVX]+", number) is not None


def merge(sheet, left, top, right, bottom):
    sheet.getCellRangeByPosition(left, top, right, bottom).merge(True)


def move(sheet, left, top, right, bottom, to_column, to_row):
    source = sheet.getCellRangeByPosition(left, top, right, bottom).getRangeAddress()
    sheet.moveRange(cell(sheet, to_column, to_row).getCellAddress(), source)


# --- the variants ------------------------------------------------------------------------------------------


def unchanged(document):
    """As LibreOffice saves it."""


def columns_reordered(document):
    """Columns in another order, not the same in each table: the first has no column for the class."""
    orders = {4: [3, 0, 1, 2], 5: [3, 0, 4, 1, 2]}
    for sheet, fixed in zip(document.Sheets, (None, [3, 0, 4, 1, 2])):
        for head, end in tables(sheet):
            width = sum(1 for column in range(5) if text(sheet, column, head))
            for row in range(head, end):
                texts = [text(sheet, column, row) for column in (fixed or orders[width])]
                for column, content in enumerate(texts):
                    cell(sheet, column, row).setString(content)


def english(document):
    """English headers, titles, classes, comparators and decimal points; names and headings as they are."""
    def translate(content):
        if content in ENGLISH:
            return ENGLISH[content]
        if re.fullmatch(r"(Tối thiểu |Trên |[>≥] ?)?\d+(,\d+)?%", content):
            return content.replace("Tối thiểu", "At least").replace("Trên", "Over").replace(",", ".")
        if content.startswith("Đang thực hiện"):
            return content.replace("Đang thực hiện", "In progress").replace("Hàng năm", "Every year")
        return content

    rewrite(document, translate)
    document.Sheets.getByIndex(0).Name = "Indicators"
    document.Sheets.getByIndex(1).Name = "Tasks"


def percent_cells(document):
    """Results and plain targets as numbers in percent format; hedged ones stay text."""
    sheet = document.Sheets.getByIndex(0)
    for head, end in tables(sheet):
        for row in range(head + 1, end):
            for column in (2, 3):
                plain = re.fullmatch(r"(\d+)(?:,(\d+))?%", text(sheet, column, row))
                if plain:
                    whole, decimals = plain.group(1), plain.group(2) or ""
                    share = Decimal(whole + "." + (decimals or "0")) / 100
                    code = "0." + "0" * len(decimals) + "%" if decimals else "0%"
                    target = cell(sheet, column, row)
                    target.setValue(float(share))
                    target.NumberFormat = number_format(document, code)


def number_format(document, code):
    locale = Locale("en", "US", "")
    formats = document.getNumberFormats()
    key = formats.queryKey(code, locale, False)
    return key if key != -1 else formats.addNew(code, locale)


def two_blank_columns(document):
    """Everything two columns to the right."""
    for sheet in document.Sheets:
        sheet.Columns.insertByIndex(0, 2)


def three_sheets(document):
    """Each table on a sheet of its own with its title; the programme's title rows on the first only."""
    split(document, repeat_titles=False)


def three_sheets_titled(document):
    """Each table on a sheet of its own with its title; the programme's title rows on each."""
    split(document, repeat_titles=True)


def split(document, repeat_titles):
    sheets = document.Sheets
    first = sheets.getByIndex(0)
    name = first.Name
    ends = tables(first)
    note = size(first)[1] - 1
    sheets.copyByName(name, "Biểu 1.2", 1)
    sheets.copyByName(name, "Biểu 1.3", 2)
    first.Name = "Biểu 1.1"
    titles = 4 if repeat_titles else 0  # rows above the first table's title that stay
    remove(sheets.getByIndex(0), ends[0][1], note + 1)
    remove(sheets.getByIndex(1), ends[1][1], note + 1)
    remove(sheets.getByIndex(1), titles, ends[1][0] - 1)
    remove(sheets.getByIndex(2), titles, ends[2][0] - 1)


def remove(sheet, start, end):
    sheet.Rows.removeByIndex(start, end - start)


def nfd(document):
    """All text, sheet names too, with the diacritics as characters of their own."""
    rewrite(document, lambda content: unicodedata.normalize("NFD", content))
    for sheet in document.Sheets:
        sheet.Name = unicodedata.normalize("NFD", sheet.Name)


def noisy_classes(document):
    """Blanks, no-break blanks and case as people leave them in class cells and in the title that is a class."""
    noises = [
        lambda c: c.replace(" ", "  ", 1),
        lambda c: c.replace(" ", NBSP),
        lambda c: c + "  ",
        lambda c: c.upper(),
        lambda c: NBSP + c.title() + NBSP,
        lambda c: c.lower(),
        lambda c: " " + c.replace(" ", " " + NBSP) + "\n",
    ]
    sheet = document.Sheets.getByIndex(0)
    met, *others = tables(sheet)
    title = cell(sheet, 0, met[0] - 1)
    title.setString(title.getString().replace(" đã ", NBSP + " Đã  ") + " ")
    turn = 0
    for head, end in others:
        for row in range(head + 1, end):
            content = text(sheet, 4, row)
            if content:
                cell(sheet, 4, row).setString(noises[turn % len(noises)](content))
                turn += 1


def numeric_numbering(document):
    """Numbers of rows as numbers: 1, 2, 3.1; roman ones stay text."""
    for sheet in document.Sheets:
        for head, end in tables(sheet):
            for row in range(head + 1, end):
                if re.fullmatch(r"\d+(\.\d+)?", text(sheet, 0, row)):
                    cell(sheet, 0, row).setValue(float(text(sheet, 0, row)))


def repeated_headers(document):
    """The header again after a page break, pillars across the row, one row and a column of remarks hidden."""
    sheet = document.Sheets.getByIndex(0)
    for head, end in reversed(tables(sheet)):
        width = 5 if text(sheet, 4, head) else 4
        for row in range(head + 1, end):
            if is_pillar(text(sheet, 0, row)):
                merge(sheet, 1, row, width - 1, row)
        page_break(sheet, head, head + (end - head) // 2 + 1)
    hide_one_row(sheet, 1)
    sheet.Columns.insertByIndex(2, 1)
    for head, end in tables(sheet):
        cell(sheet, 2, head).setString("Ghi chú")
    cell(sheet, 2, tables(sheet)[0][0] + 2).setString("đã rà soát")
    sheet.Columns.getByIndex(2).IsVisible = False


def merged_and_repeated(document):
    """Pillars in a column of their own, merged downwards; header again after a page break; hidden row and column."""
    sheet = document.Sheets.getByIndex(0)
    for head, end in reversed(tables(sheet)):
        width = 5 if text(sheet, 4, head) else 4
        move(sheet, 0, head, width - 1, end - 1, 1, head)
        cell(sheet, 0, head).setString("Trụ cột")
        pillar = None
        row = head + 1
        while row < end:
            number = text(sheet, 1, row)
            if is_pillar(number):
                pillar = number + ". " + text(sheet, 2, row)
                remove(sheet, row, row + 1)
                end -= 1
            else:
                cell(sheet, 0, row).setString(pillar)
                row += 1
        page_break(sheet, head, head + (end - head) // 2 + 1)
        end += 1
        start = head + 1
        for row in range(head + 2, end + 1):
            if row == end or text(sheet, 0, row) != text(sheet, 0, start):
                join(sheet, start, row)
                start = row
    hide_one_row(sheet, 2)
    sheet.Columns.insertByIndex(3, 1)
    for row in range(size(sheet)[1]):
        if text(sheet, 0, row) == "Trụ cột":
            cell(sheet, 3, row).setString("Ghi chú")
    sheet.Columns.getByIndex(3).IsVisible = False


def join(sheet, start, end):
    """One cell over the rows of a pillar, with the text in the first."""
    if end - start > 1 and text(sheet, 0, start) != "Trụ cột":
        sheet.getCellRangeByPosition(0, start + 1, 0, end - 1).clearContents(CONTENTS)
        merge(sheet, 0, start, 0, end - 1)


def page_break(sheet, head, row):
    """The header of the table again in front of a row, on a new page."""
    sheet.Rows.insertByIndex(row, 1)
    for column in range(size(sheet)[0]):
        cell(sheet, column, row).setString(text(sheet, column, head))
    sheet.Rows.getByIndex(row).IsStartOfNewPage = True


def hide_one_row(sheet, name_column):
    for row in range(size(sheet)[1]):
        if text(sheet, name_column, row) == "Tỷ trọng kinh tế số trên GDP":
            sheet.Rows.getByIndex(row).IsVisible = False


VARIANTS = {
    "saved-as.xls": unchanged,
    "columns-reordered.xlsx": columns_reordered,
    "english.xlsx": english,
    "percent-cells.xlsx": percent_cells,
    "two-blank-columns.xlsx": two_blank_columns,
    "three-sheets.xlsx": three_sheets,
    "three-sheets-titled.xlsx": three_sheets_titled,
    "nfd.xlsx": nfd,
    "noisy-classes.xlsx": noisy_classes,
    "numeric-numbering.xlsx": numeric_numbering,
    "repeated-headers.xlsx": repeated_headers,
    "merged-and-repeated.xlsx": merged_and_repeated,
}


def main(workbook, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with Office() as office:
        for name, change in VARIANTS.items():
            document = office.open(workbook)
            change(document)
            target = folder / name
            document.storeToURL(
                target.resolve().as_uri(), (value("FilterName", XLS if name.endswith(".xls") else XLSX),))
            document.close(True)
            print(name)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
