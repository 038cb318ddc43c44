export const id = 1642;
export const ids = [
 1642
];
export const modules = {
 61642: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   zipOf: ()=>zipOf
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  function zipOf(files) {
   const entries = [
    ...files
   ].sort(([one], [other])=>one < other ? -1 : 1).map(([name, content])=>entryOf(name, content));
   let offset = 0;
   const directory = entries.map((entry)=>{
    const listed = listing(entry, offset);
    offset += entry.local.length;
    return listed;
   });
   return Buffer.concat([
    ...entries.map(({ local })=>local),
    ...directory,
    ending(directory, offset)
   ]);
  }
  function entryOf(path, content) {
   const name = Buffer.from(path);
   const deflated = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(content);
   const isDeflated = isWorthIt(deflated.length, content.length);
   const packed = isDeflated ? deflated : content;
   const facts = Buffer.concat([
    u16(READABLE_BY_2_0),
    u16(NAMES_ARE_UTF8),
    u16(isDeflated ? DEFLATED : STORED),
    u16(MIDNIGHT),
    u16(FIRST_OF_1980),
    u32((0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content)),
    u32(packed.length),
    u32(content.length),
    u16(name.length),
    u16(0)
   ]);
   return {
    name,
    facts,
    local: Buffer.concat([
     LOCAL,
     facts,
     name,
     packed
    ])
   };
  }
  const isWorthIt = (deflated, plain)=>deflated < plain && deflated * DENSEST > plain;
  const DENSEST = 100;
  const listing = ({ name, facts }, offset)=>Buffer.concat([
    LISTED,
    u16(MADE_ON_UNIX_BY_2_0),
    facts,
    u16(0),
    u16(0),
    u16(0),
    u32(0o100644 * 0x10000),
    u32(offset),
    name
   ]);
  const ending = (directory, offset)=>{
   const bytes = directory.reduce((sum, line)=>sum + line.length, 0);
   const count = u16(directory.length);
   return Buffer.concat([
    END,
    u16(0),
    u16(0),
    count,
    count,
    u32(bytes),
    u32(offset),
    u16(0)
   ]);
  };
  const LOCAL = Buffer.from('PK\x03\x04');
  const LISTED = Buffer.from('PK\x01\x02');
  const END = Buffer.from('PK\x05\x06');
  const STORED = 0;
  const DEFLATED = 8;
  const READABLE_BY_2_0 = 20;
  const MADE_ON_UNIX_BY_2_0 = 0x0314;
  const NAMES_ARE_UTF8 = 0x0800;
  const FIRST_OF_1980 = 0x0021;
  const MIDNIGHT = 0;
  function u16(value) {
   const bytes = Buffer.alloc(2);
   bytes.writeUInt16LE(value);
   return bytes;
  }
  function u32(value) {
   const bytes = Buffer.alloc(4);
   bytes.writeUInt32LE(value);
   return bytes;
  }
 }
};
