export const id = 3660;
export const ids = [
 3660
];
export const modules = {
 3660: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ZIP_LIMITS: ()=>ZIP_LIMITS,
   readZip: ()=>readZip,
   unzip: ()=>unzip
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73965);
  const ZIP_LIMITS = {
   entries: 1000,
   bytes: 50_000_000,
   ratio: 200
  };
  async function readZip(archive, origin = 'the archive') {
   const todo = 'Upload the test reports alone, as `actions/upload-artifact` packs them';
   const files = await unzip(archive, {
    origin,
    todo,
    isWanted: (path)=>REPORT.test(path)
   });
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(files, (contents)=>[
     ...contents
    ].map(([path, content])=>({
      path,
      bytes: content.length,
      open: ()=>atOnce(content)
     })));
  }
  const REPORT = /\.(?:xml|trx|json|jsonl|ndjson|tap)$/iu;
  async function unzip(archive, reading) {
   try {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.eO)(await filesIn(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), reading));
   } catch (cause) {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.L5)(refusal(reading, cause));
   }
  }
  async function filesIn(archive, { limits = ZIP_LIMITS, isWanted = ()=>true, isFlat = false }) {
   const zip = await (0, yauzl__WEBPACK_IMPORTED_MODULE_1__.SY)(archive, {
    lazyEntries: true,
    strictFileNames: true,
    autoClose: false
   });
   try {
    if (zip.entryCount > limits.entries) throw tooMany(limits);
    const files = new Map();
    let left = limits.bytes;
    for (const entry of (await entriesOf(zip, limits))){
     if (entry.fileName.endsWith('/') && isFlat) throw refused('it holds a folder');
     if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue;
     const content = await inflated(zip, entry, {
      ...limits,
      left
     });
     left -= content.length;
     files.set(entry.fileName, content);
    }
    return files;
   } finally{
    zip.close();
   }
  }
  async function entriesOf(zip, limits) {
   const entries = new Map();
   for await (const entry of zip.eachEntry()){
    const name = entry.fileName;
    if (entries.size === limits.entries) throw tooMany(limits);
    if (entries.has(name)) throw refused('two of its entries have the same name');
    if (name.includes('\0') || name.split('/').includes('.')) throw refused('an entry has a name that is no plain path');
    if (isLink(entry)) throw refused('it holds a link');
    if (entry.isEncrypted()) throw refused('it is encrypted');
    entries.set(name, entry);
   }
   return [
    ...entries.values()
   ];
  }
  const isLink = (entry)=>(entry.externalFileAttributes >>> 16 & 0o170000) === 0o120000;
  async function inflated(zip, entry, limits) {
   const says = entry.uncompressedSize;
   if (says > limits.left) throw tooMuch(limits);
   if (says > SMALL && says > entry.compressedSize * limits.ratio) throw tooDense(limits);
   const content = await contentOf(zip, entry, limits);
   if (content.length < says) throw refused('an entry is shorter than it says');
   if ((0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc32) throw refused('an entry does not match its checksum');
   return content;
  }
  async function contentOf(zip, entry, limits) {
   const { uncompressedSize: says, compressionMethod } = entry;
   if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw refused('an entry is packed in an unusual way');
   const packed = await packedBytes(zip, entry);
   if (compressionMethod === DEFLATED) return inflate(packed, says, limits);
   if (packed.length > says) throw tooMuch(limits);
   return packed;
  }
  async function packedBytes(zip, entry) {
   const options = entry.compressionMethod === DEFLATED ? {
    decompress: false
   } : {};
   const pieces = [];
   for await (const piece of bytesOf(await zip.openReadStreamPromise(entry, options)))pieces.push(piece);
   return Buffer.concat(pieces);
  }
  function inflate(packed, says, limits) {
   const options = {
    chunkSize: Math.max(64, says + 1),
    maxOutputLength: Math.max(1, says)
   };
   return new Promise((resolve, reject)=>{
    (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRaw)(packed, options, (error, content)=>{
     if (error === null) resolve(content);
     else reject('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch(limits) : error);
    });
   });
  }
  const STORED = 0;
  const DEFLATED = 8;
  const SMALL = 100_000;
  async function* bytesOf(stream) {
   for await (const chunk of stream)if (chunk instanceof Uint8Array) yield chunk;
  }
  async function* atOnce(content) {
   yield content;
  }
  const refused = (what)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    what
   });
  const tooMany = ({ entries })=>refused(`it holds more than ${entries} entries`);
  const tooMuch = ({ bytes })=>refused(`it inflates to more than ${bytes / 1e6} MB, or to more than it says`);
  const tooDense = ({ ratio })=>refused(`an entry inflates to more than ${ratio} times its size`);
  const refusal = ({ origin, todo }, cause)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    what: cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A ? `The archive was not read: ${cause.what}` : 'The archive is damaged, or no zip archive that can be trusted',
    where: origin,
    todo,
    cause
   });
 }
};
