export const id = 660;
export const ids = [660];
export const modules = {

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZIP_LIMITS: () => (/* binding */ ZIP_LIMITS),
/* harmony export */   readZip: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6462);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3965);




/**
 * The XML files in a zip archive, inflated in memory within bounds and never written anywhere. An archive that does what
 * no upload of test reports does is refused as a whole.
 */
async function readZip(archive, origin = 'the archive') {
    try {
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(await filesIn(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)));
    }
    catch (cause) {
        return (0,_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(refusal(origin, cause));
    }
}
const ZIP_LIMITS = { entries: 1000, bytes: 50_000_000, ratio: 200 };
async function filesIn(archive) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBufferPromise */ .SY)(archive, { lazyEntries: true, strictFileNames: true, autoClose: false });
    try {
        if (zip.entryCount > ZIP_LIMITS.entries)
            throw refused(`it holds more than ${ZIP_LIMITS.entries} entries`);
        const files = [];
        let left = ZIP_LIMITS.bytes;
        for (const entry of await entriesOf(zip)) {
            if (!/\.xml$/iu.test(entry.fileName))
                continue;
            const content = await inflated(zip, entry, left);
            left -= content.length;
            files.push({ path: entry.fileName, bytes: content.length, open: () => atOnce(content) });
        }
        return files;
    }
    finally {
        zip.close();
    }
}
async function entriesOf(zip) {
    const entries = new Map();
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        if (entries.size === ZIP_LIMITS.entries)
            throw refused(`it holds more than ${ZIP_LIMITS.entries} entries`);
        if (entries.has(name))
            throw refused('two of its entries have the same name');
        // The library refuses backslashes, drives, roots and climbing; these it lets pass.
        if (name.includes('\0') || name.split('/').includes('.'))
            throw refused('an entry has a name that is no plain path');
        if (isLink(entry))
            throw refused('it holds a link');
        if (entry.isEncrypted())
            throw refused('it is encrypted');
        entries.set(name, entry);
    }
    return [...entries.values()];
}
/** Archives of Unix keep the mode of a file in the upper half. */
const isLink = (entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
async function inflated(zip, entry, atMost) {
    if (entry.uncompressedSize > atMost)
        throw tooMuch();
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * ZIP_LIMITS.ratio)
        throw tooDense();
    const chunks = [];
    let length = 0;
    for await (const chunk of bytesOf(await zip.openReadStreamPromise(entry))) {
        length += chunk.length;
        if (length > atMost || length > entry.uncompressedSize)
            throw tooMuch();
        chunks.push(chunk);
    }
    const content = Buffer.concat(chunks, length);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc32)
        throw refused('an entry does not match its checksum');
    return content;
}
/** Below this even the densest entry is no burden. */
const SMALL = 100_000;
async function* bytesOf(stream) {
    for await (const chunk of stream)
        if (chunk instanceof Uint8Array)
            yield chunk;
}
// eslint-disable-next-line @typescript-eslint/require-await -- readers take what may have to be waited for
async function* atOnce(content) {
    yield content;
}
const refused = (what) => new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({ what });
const tooMuch = () => refused(`it inflates to more than ${ZIP_LIMITS.bytes / 1e6} MB, or to more than it says`);
const tooDense = () => refused(`an entry inflates to more than ${ZIP_LIMITS.ratio} times its size`);
const refusal = (origin, cause) => new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
    what: cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A
        ? `The archive was not read: ${cause.what}`
        : 'The archive is damaged, or no zip archive that can be trusted',
    where: origin,
    todo: 'Upload the test reports alone, as `actions/upload-artifact` packs them',
    cause
});


/***/ })

};
