export const id = 174;
export const ids = [174];
export const modules = {

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ encodeTable),
/* harmony export */   decodeTable: () => (/* binding */ decodeTable)
/* harmony export */ });
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);
/* harmony import */ var hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5873);
/* harmony import */ var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
/* harmony import */ var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);




/** Writes rows that fit their table as one Parquet file. */
function encodeTable(name, rows) {
    const columnData = (0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(name).map((column) => ({
        name: column.name,
        type: PARQUET_TYPES[column.type],
        nullable: !column.required,
        data: rows.map((row) => storedValue(column, Reflect.get(row, column.name)))
    }));
    return new Uint8Array((0,hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__/* .parquetWriteBuffer */ .G)({ columnData, rowGroupSize: ROW_GROUP, createdBy: 'foreshock' }));
}
/**
 * Reads the rows of a Parquet file column by column. Rows that break the schema are dropped and counted; columns that
 * this version does not know are passed over. Throws where the file is not Parquet, or holds another number of rows.
 */
async function decodeTable(name, bytes, expectedRows) {
    const file = exactBuffer(bytes);
    const metadata = (0,hyparquet__WEBPACK_IMPORTED_MODULE_3__/* .parquetMetadata */ .m5)(file);
    if (metadata.num_rows !== BigInt(expectedRows))
        throw new Error(`holds ${metadata.num_rows.toString()} rows`);
    const stored = new Set(metadata.schema.map((element) => element.name));
    const columns = (0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(name).filter((column) => stored.has(column.name));
    const scan = await (0,hyparquet__WEBPACK_IMPORTED_MODULE_4__/* .parquetScan */ .Ik)({ file, metadata, useOffsetIndex: false });
    const found = [];
    for (const range of scan.ranges) {
        const part = Array.from({ length: range.rowEnd - range.rowStart }, () => ({}));
        for (const column of columns)
            fill(part, column, await scan.readColumn({ column: column.name, ...range }));
        for (const row of part)
            found.push(row);
    }
    const rows = found.filter((row) => (0,_schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isRow */ .pR)(name, row));
    return { rows, dropped: expectedRows - rows.length };
}
const PARQUET_TYPES = {
    string: 'STRING',
    int64: 'INT64',
    double: 'DOUBLE',
    boolean: 'BOOLEAN'
};
/** One group for all but the largest segments: every group costs a page a column. */
const ROW_GROUP = 100_000;
const storedValue = ({ type }, value) => type === 'int64' && typeof value === 'number' ? BigInt(value) : value;
function fill(rows, { name }, values) {
    for (const [index, row] of rows.entries()) {
        const value = values[index];
        if (value === null || value === undefined)
            continue;
        Reflect.set(row, name, typeof value === 'bigint' ? Number(value) : value);
    }
}
function exactBuffer(bytes) {
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    return copy;
}


/***/ })

};
