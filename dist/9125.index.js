export const id = 9125;
export const ids = [
 9125
];
export const modules = {
 83732: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>ByteWriter
  });
  class ByteWriter {
   constructor(initalSize = 1024){
    this.buffer = new ArrayBuffer(initalSize);
    this.view = new DataView(this.buffer);
    this.offset = 0;
    this.index = 0;
   }
   ensure(size) {
    if (this.index + size > this.buffer.byteLength) {
     const newSize = Math.max(this.buffer.byteLength * 2, this.index + size);
     const newBuffer = new ArrayBuffer(newSize);
     new Uint8Array(newBuffer).set(new Uint8Array(this.buffer));
     this.buffer = newBuffer;
     this.view = new DataView(this.buffer);
    }
   }
   finish() {}
   getBuffer() {
    return this.buffer.slice(0, this.index);
   }
   getBytes() {
    return new Uint8Array(this.buffer, 0, this.index);
   }
   appendUint8(value) {
    this.ensure(1);
    this.view.setUint8(this.index, value);
    this.offset++;
    this.index++;
   }
   appendUint32(value) {
    this.ensure(4);
    this.view.setUint32(this.index, value, true);
    this.offset += 4;
    this.index += 4;
   }
   appendInt32(value) {
    this.ensure(4);
    this.view.setInt32(this.index, value, true);
    this.offset += 4;
    this.index += 4;
   }
   appendInt64(value) {
    this.ensure(8);
    this.view.setBigInt64(this.index, BigInt(value), true);
    this.offset += 8;
    this.index += 8;
   }
   appendFloat32(value) {
    this.ensure(4);
    this.view.setFloat32(this.index, value, true);
    this.offset += 4;
    this.index += 4;
   }
   appendFloat64(value) {
    this.ensure(8);
    this.view.setFloat64(this.index, value, true);
    this.offset += 8;
    this.index += 8;
   }
   appendBuffer(value) {
    this.appendBytes(new Uint8Array(value));
   }
   appendBytes(value) {
    this.ensure(value.length);
    new Uint8Array(this.buffer, this.index, value.length).set(value);
    this.offset += value.length;
    this.index += value.length;
   }
   appendVarInt(value) {
    while(true){
     if ((value & ~0x7f) === 0) {
      this.appendUint8(value);
      return;
     } else {
      this.appendUint8(value & 0x7f | 0x80);
      value >>>= 7;
     }
    }
   }
   appendVarBigInt(value) {
    while(true){
     if ((value & ~0x7fn) === 0n) {
      this.appendUint8(Number(value));
      return;
     } else {
      this.appendUint8(Number(value & 0x7fn | 0x80n));
      value >>= 7n;
     }
    }
   }
   appendZigZag(value) {
    if (typeof value === 'number') {
     this.appendVarInt(value << 1 ^ value >> 31);
    } else {
     this.appendVarBigInt(value << 1n ^ value >> 63n);
    }
   }
  }
 },
 58059: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>ParquetWriter
  });
  var bloom = __webpack_require__(39974);
  ;
  const STOP = 0;
  const TRUE = 1;
  const FALSE = 2;
  const BYTE = 3;
  const I32 = 5;
  const I64 = 6;
  const DOUBLE = 7;
  const BINARY = 8;
  const LIST = 9;
  const STRUCT = 12;
  class ThriftStruct {
   constructor(fields){
    this.fields = fields;
   }
  }
  function serializeTCompactProtocol(writer, data) {
   writeElement(writer, STRUCT, data);
  }
  function writeElement(writer, type, value) {
   if (type === TRUE) return;
   if (type === FALSE) return;
   if (type === BYTE && typeof value === 'number') {
    writer.appendUint8(value);
   } else if (type === I32 && typeof value === 'number') {
    writer.appendZigZag(value);
   } else if (type === I64 && typeof value === 'bigint') {
    writer.appendZigZag(value);
   } else if (type === DOUBLE && typeof value === 'number') {
    writer.appendFloat64(value);
   } else if (type === BINARY && typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    writer.appendVarInt(bytes.length);
    writer.appendBytes(bytes);
   } else if (type === BINARY && value instanceof Uint8Array) {
    writer.appendVarInt(value.byteLength);
    writer.appendBytes(value);
   } else if (type === LIST && Array.isArray(value)) {
    const elemType = getCompactTypeForList(value);
    if (value.length > 14) {
     writer.appendUint8(15 << 4 | elemType);
     writer.appendVarInt(value.length);
    } else {
     writer.appendUint8(value.length << 4 | elemType);
    }
    if (elemType === FALSE) {
     for (const v of value){
      writer.appendUint8(v ? 1 : 0);
     }
    } else {
     for (const v of value){
      writeElement(writer, elemType, v);
     }
    }
   } else if (type === STRUCT && value instanceof ThriftStruct) {
    let lastFid = 0;
    for (const [fid, fieldType, fieldValue] of value.fields){
     if (fieldValue === undefined) continue;
     lastFid = writeStructField(writer, lastFid, fid, fieldType, fieldValue);
    }
    writer.appendUint8(STOP);
   } else if (type === STRUCT && typeof value === 'object') {
    let lastFid = 0;
    for (const [k, v] of Object.entries(value)){
     if (v === undefined) continue;
     const fid = parseInt(k.replace(/^field_/, ''), 10);
     if (Number.isNaN(fid)) {
      throw new Error(`thrift invalid field name: ${k}. Expected "field_###"`);
     }
     const t = getCompactTypeForValue(v);
     lastFid = writeStructField(writer, lastFid, fid, t, v);
    }
    writer.appendUint8(STOP);
   } else {
    throw new Error(`thrift invalid type ${type} for value ${value}`);
   }
  }
  function writeStructField(writer, lastFid, fid, type, value) {
   const delta = fid - lastFid;
   if (delta <= 0) {
    throw new Error(`thrift non-monotonic field id: fid=${fid}, lastFid=${lastFid}`);
   }
   if (delta > 15) {
    writer.appendUint8(type);
    writer.appendZigZag(fid);
   } else {
    writer.appendUint8(delta << 4 | type);
   }
   writeElement(writer, type, value);
   return fid;
  }
  function getCompactTypeForValue(value) {
   if (value === true) return TRUE;
   if (value === false) return FALSE;
   if (Number.isInteger(value)) return I32;
   if (typeof value === 'number') return DOUBLE;
   if (typeof value === 'bigint') return I64;
   if (typeof value === 'string') return BINARY;
   if (value instanceof Uint8Array) return BINARY;
   if (Array.isArray(value)) return LIST;
   if (value && typeof value === 'object') return STRUCT;
   throw new Error(`Cannot determine thrift compact type for: ${value}`);
  }
  function getCompactTypeForList(value) {
   let elemType = 0;
   for (const v of value){
    let t = getCompactTypeForValue(v);
    if (t === TRUE) t = FALSE;
    if (!elemType) elemType = t;
    if (elemType === DOUBLE && t === I32) t = DOUBLE;
    if (elemType === I32 && t === DOUBLE) elemType = DOUBLE;
    if (t !== elemType) {
     throw new Error(`thrift invalid type for list element: ${v} (expected type ${elemType})`);
    }
   }
   return elemType ?? BYTE;
  }
  ;
  const SALT = new Uint32Array([
   0x47b6137b,
   0x44974d91,
   0x8824ad5b,
   0xa2b7289d,
   0x705495c7,
   0x2df1424b,
   0x9efc4947,
   0x5c6bfb31
  ]);
  const MIN_BYTES = 32;
  const MAX_BYTES = 128 * 1024 * 1024;
  function blockIndex(hash, numBlocks) {
   return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
  }
  function blockMask(hash) {
   const m = new Uint32Array(8);
   const low = Number(hash & 0xffffffffn) | 0;
   for(let i = 0; i < 8; i++){
    m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
   }
   return m;
  }
  function sbbfInsert(blocks, hash) {
   const offset = blockIndex(hash, blocks.length >> 3) << 3;
   const m = blockMask(hash);
   for(let i = 0; i < 8; i++){
    blocks[offset + i] |= m[i];
   }
  }
  function sbbfContains(blocks, hash) {
   const offset = blockIndex(hash, blocks.length >> 3) << 3;
   const m = blockMask(hash);
   for(let i = 0; i < 8; i++){
    if ((blocks[offset + i] & m[i]) === 0) return false;
   }
   return true;
  }
  function nextPowerOfTwo(n) {
   let p = 1;
   while(p < n)p <<= 1;
   return p;
  }
  function optimalNumBytes(ndv, fpp) {
   if (!(fpp > 0 && fpp < 1)) throw new Error(`bloom filter fpp must be in (0, 1), got ${fpp}`);
   if (!(ndv >= 0)) throw new Error(`bloom filter ndv must be >= 0, got ${ndv}`);
   const m = -8 * ndv / Math.log(1 - fpp ** (1 / 8));
   const numBytes = Math.ceil(m / 8);
   if (!(numBytes <= MAX_BYTES)) return MAX_BYTES;
   return nextPowerOfTwo(Math.max(numBytes, MIN_BYTES));
  }
  function createBloomFilter(ndv, fpp = 0.01) {
   const numBytes = optimalNumBytes(ndv, fpp);
   return new Uint32Array(numBytes >> 2);
  }
  class BloomBuilder {
   constructor(element, { fpp = 0.01, maxBytes = 1024 * 1024 } = {}){
    this.element = element;
    this.fpp = fpp;
    this.maxBytes = maxBytes;
    this.hashes = new Set();
    this.skipped = 0;
   }
   insert(value) {
    if (value === null || value === undefined) return;
    const h = (0, bloom.wv)(value, this.element);
    if (h === undefined) {
     this.skipped++;
     return;
    }
    this.hashes.add(h);
   }
   finalize() {
    if (this.skipped > 0 || this.hashes.size === 0) return undefined;
    let numBytes = optimalNumBytes(this.hashes.size, this.fpp);
    while(numBytes > this.maxBytes && numBytes > MIN_BYTES)numBytes >>= 1;
    if (numBytes > this.maxBytes) return undefined;
    const blocks = new Uint32Array(numBytes >> 2);
    for (const h of this.hashes)sbbfInsert(blocks, h);
    return blocks;
   }
  }
  function writeBloomFilter(writer, blocks) {
   if (blocks.length % 8 !== 0) {
    throw new Error(`bloom filter block count must be a multiple of 8 uint32 words, got ${blocks.length}`);
   }
   serializeTCompactProtocol(writer, {
    field_1: blocks.byteLength,
    field_2: {
     field_1: {}
    },
    field_3: {
     field_1: {}
    },
    field_4: {
     field_1: {}
    }
   });
   for(let i = 0; i < blocks.length; i++){
    writer.appendUint32(blocks[i]);
   }
  }
  function writeBlooms(writer, pageIndexes) {
   for (const { chunk, bloomFilter } of pageIndexes){
    if (!bloomFilter || !chunk.meta_data) continue;
    const offset = writer.offset;
    writeBloomFilter(writer, bloomFilter);
    chunk.meta_data.bloom_filter_offset = BigInt(offset);
    chunk.meta_data.bloom_filter_length = writer.offset - offset;
   }
  }
  var constants = __webpack_require__(40312);
  var bytewriter = __webpack_require__(83732);
  ;
  const BLOCK_SIZE = 128;
  const MINIBLOCKS_PER_BLOCK = 4;
  const VALUES_PER_MINIBLOCK = BLOCK_SIZE / MINIBLOCKS_PER_BLOCK;
  function deltaBinaryPack(writer, values, type) {
   if (values.length === 0) {
    writer.appendVarInt(BLOCK_SIZE);
    writer.appendVarInt(MINIBLOCKS_PER_BLOCK);
    writer.appendVarInt(0);
    writer.appendVarInt(0);
    return;
   }
   if (typeof values[0] !== 'number' && typeof values[0] !== 'bigint') {
    throw new Error('deltaBinaryPack only supports number or bigint arrays');
   }
   if (usesInt32NumberPath(values)) {
    deltaBinaryPackInt32(writer, values, type === 'INT32');
   } else {
    deltaBinaryPackBigInt(writer, values, type === 'INT32' ? 32 : 64);
   }
  }
  function usesInt32NumberPath(values) {
   if (values instanceof Int32Array) return true;
   for(let i = 0; i < values.length; i++){
    const value = values[i];
    if (typeof value !== 'number' || value !== (value | 0)) return false;
   }
   return true;
  }
  function deltaBinaryPackInt32(writer, values, wrap) {
   const count = values.length;
   writer.appendVarInt(BLOCK_SIZE);
   writer.appendVarInt(MINIBLOCKS_PER_BLOCK);
   writer.appendVarInt(count);
   appendZigZagNumber(writer, values[0]);
   const packedByBitWidth = [];
   const blockDeltas = new Float64Array(BLOCK_SIZE);
   const bitWidths = new Uint8Array(MINIBLOCKS_PER_BLOCK);
   let index = 1;
   while(index < count){
    const blockEnd = Math.min(index + BLOCK_SIZE, count);
    const blockSize = blockEnd - index;
    const firstDelta = wrap ? values[index] - values[index - 1] | 0 : values[index] - values[index - 1];
    let previous = values[index];
    let constantEnd = index + 1;
    while(constantEnd < blockEnd){
     const value = values[constantEnd];
     if ((wrap ? value - previous | 0 : value - previous) !== firstDelta) break;
     previous = value;
     constantEnd++;
    }
    if (constantEnd === blockEnd) {
     appendZigZagNumber(writer, firstDelta);
     writer.appendUint32(0);
     index = blockEnd;
     continue;
    }
    let minDelta = firstDelta;
    blockDeltas[0] = minDelta;
    for(let i = 1; i < blockSize; i++){
     const delta = wrap ? values[index + i] - values[index + i - 1] | 0 : values[index + i] - values[index + i - 1];
     blockDeltas[i] = delta;
     if (delta < minDelta) minDelta = delta;
    }
    appendZigZagNumber(writer, minDelta);
    for(let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++){
     const mbStart = mb * VALUES_PER_MINIBLOCK;
     const mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize);
     let maxAdjusted = 0;
     for(let i = mbStart; i < mbEnd; i++){
      const adjusted = blockDeltas[i] - minDelta;
      if (adjusted > maxAdjusted) maxAdjusted = adjusted;
     }
     bitWidths[mb] = bitWidthNumber(maxAdjusted);
    }
    writer.appendBytes(bitWidths);
    for(let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++){
     const bitWidth = bitWidths[mb];
     if (bitWidth === 0) continue;
     const mbStart = mb * VALUES_PER_MINIBLOCK;
     const mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize);
     const packed = packedByBitWidth[bitWidth] ??= new Uint8Array(bitWidth * 4);
     let byteIndex = 0;
     let buffer = 0;
     let bitsUsed = 0;
     if (bitWidth <= 25) {
      for(let i = 0; i < VALUES_PER_MINIBLOCK; i++){
       const adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0;
       buffer |= adjusted << bitsUsed;
       bitsUsed += bitWidth;
       while(bitsUsed >= 8){
        packed[byteIndex++] = buffer & 0xff;
        buffer >>>= 8;
        bitsUsed -= 8;
       }
      }
     } else {
      for(let i = 0; i < VALUES_PER_MINIBLOCK; i++){
       const adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0;
       buffer += adjusted * 2 ** bitsUsed;
       bitsUsed += bitWidth;
       while(bitsUsed >= 8){
        packed[byteIndex++] = buffer % 0x100;
        buffer = Math.floor(buffer / 0x100);
        bitsUsed -= 8;
       }
      }
     }
     writer.appendBytes(packed);
    }
    index = blockEnd;
   }
  }
  function deltaBinaryPackBigInt(writer, values, bits) {
   const count = values.length;
   writer.appendVarInt(BLOCK_SIZE);
   writer.appendVarInt(MINIBLOCKS_PER_BLOCK);
   writer.appendVarInt(count);
   writer.appendZigZag(BigInt.asIntN(bits, BigInt(values[0])));
   const blockDeltas = new BigInt64Array(BLOCK_SIZE);
   const bitWidths = new Uint8Array(MINIBLOCKS_PER_BLOCK);
   let index = 1;
   while(index < count){
    const blockEnd = Math.min(index + BLOCK_SIZE, count);
    const blockSize = blockEnd - index;
    let minDelta = 0n;
    for(let i = 0; i < blockSize; i++){
     blockDeltas[i] = BigInt(values[index + i]) - BigInt(values[index + i - 1]);
     if (bits === 32) blockDeltas[i] = BigInt.asIntN(32, blockDeltas[i]);
     const delta = blockDeltas[i];
     if (i === 0 || delta < minDelta) minDelta = delta;
    }
    writer.appendZigZag(minDelta);
    for(let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++){
     const mbStart = mb * VALUES_PER_MINIBLOCK;
     const mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize);
     let maxAdjusted = 0n;
     for(let i = mbStart; i < mbEnd; i++){
      const adjusted = blockDeltas[i] - minDelta;
      if (adjusted > maxAdjusted) maxAdjusted = adjusted;
     }
     bitWidths[mb] = bitWidth(maxAdjusted);
    }
    writer.appendBytes(bitWidths);
    for(let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++){
     const bitWidth = bitWidths[mb];
     if (bitWidth === 0) continue;
     const mbStart = mb * VALUES_PER_MINIBLOCK;
     const mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize);
     let buffer = 0n;
     let bitsUsed = 0;
     for(let i = 0; i < VALUES_PER_MINIBLOCK; i++){
      const adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0n;
      buffer |= adjusted << BigInt(bitsUsed);
      bitsUsed += bitWidth;
      while(bitsUsed >= 8){
       writer.appendUint8(Number(buffer & 0xffn));
       buffer >>= 8n;
       bitsUsed -= 8;
      }
     }
    }
    index = blockEnd;
   }
  }
  function appendZigZagNumber(writer, value) {
   let encoded = value < 0 ? -value * 2 - 1 : value * 2;
   while(encoded >= 0x80){
    writer.appendUint8(encoded % 0x80 + 0x80);
    encoded = Math.floor(encoded / 0x80);
   }
   writer.appendUint8(encoded);
  }
  function bitWidthNumber(value) {
   if (value === 0) return 0;
   return value > 0xffffffff ? 33 : 32 - Math.clz32(value);
  }
  function deltaLengthByteArray(writer, values) {
   const lengths = new Int32Array(values.length);
   for(let i = 0; i < values.length; i++){
    const value = values[i];
    if (!(value instanceof Uint8Array)) {
     throw new Error('deltaLengthByteArray expects Uint8Array values');
    }
    lengths[i] = value.length;
   }
   deltaBinaryPack(writer, lengths, 'INT32');
   for (const value of values){
    writer.appendBytes(value);
   }
  }
  function deltaByteArray(writer, values) {
   if (values.length === 0) {
    deltaBinaryPack(writer, [], 'INT32');
    deltaBinaryPack(writer, [], 'INT32');
    return;
   }
   const prefixLengths = new Int32Array(values.length);
   const suffixLengths = new Int32Array(values.length);
   const value = values[0];
   if (!(value instanceof Uint8Array)) {
    throw new Error('deltaByteArray expects Uint8Array values');
   }
   prefixLengths[0] = 0;
   suffixLengths[0] = value.length;
   for(let i = 1; i < values.length; i++){
    const prev = values[i - 1];
    const curr = values[i];
    let prefixLen;
    if (curr === prev) {
     prefixLen = curr.length;
    } else {
     if (!(curr instanceof Uint8Array)) {
      throw new Error('deltaByteArray expects Uint8Array values');
     }
     prefixLen = 0;
     const maxPrefix = Math.min(prev.length, curr.length);
     while(prefixLen < maxPrefix && prev[prefixLen] === curr[prefixLen]){
      prefixLen++;
     }
    }
    prefixLengths[i] = prefixLen;
    suffixLengths[i] = curr.length - prefixLen;
   }
   deltaBinaryPack(writer, prefixLengths, 'INT32');
   deltaBinaryPack(writer, suffixLengths, 'INT32');
   for(let i = 0; i < values.length; i++){
    if (suffixLengths[i] > 0) {
     writer.appendBytes(values[i].subarray(prefixLengths[i]));
    }
   }
  }
  function bitWidth(value) {
   if (value === 0n) return 0;
   let bits = 0;
   while(value > 0n){
    bits++;
    value >>= 1n;
   }
   return bits;
  }
  ;
  function writeRleBitPackedHybrid(writer, values, bitWidth) {
   const offsetStart = writer.offset;
   let pendingBitPackedGroups = 0;
   let bitPackedStart = 0;
   let i = 0;
   while(i < values.length){
    let rleCount = 1;
    const firstVal = values[i];
    while(i + rleCount < values.length && values[i + rleCount] === firstVal){
     rleCount++;
    }
    if (rleCount >= 8) {
     if (pendingBitPackedGroups) {
      writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth);
      pendingBitPackedGroups = 0;
     }
     writeRleRun(writer, firstVal, rleCount, bitWidth);
     i += rleCount;
    } else {
     if (pendingBitPackedGroups === 0) {
      bitPackedStart = i;
     }
     pendingBitPackedGroups++;
     i += 8;
    }
   }
   if (pendingBitPackedGroups) {
    writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth);
   }
   return writer.offset - offsetStart;
  }
  function writeRleRun(writer, value, count, bitWidth) {
   writer.appendVarInt(count << 1);
   const width = bitWidth + 7 >> 3;
   for(let j = 0; j < width; j++){
    writer.appendUint8(value >> (j << 3) & 0xff);
   }
  }
  function writeBitPackedGroups(writer, values, start, numGroups, bitWidth) {
   writer.appendVarInt(numGroups << 1 | 1);
   if (bitWidth === 0) return;
   const mask = (1 << bitWidth) - 1;
   let buffer = 0;
   let bitsUsed = 0;
   const totalValues = numGroups * 8;
   for(let i = 0; i < totalValues; i++){
    const idx = start + i;
    const v = idx < values.length ? values[idx] & mask : 0;
    buffer |= v << bitsUsed;
    bitsUsed += bitWidth;
    while(bitsUsed >= 8){
     writer.appendUint8(buffer & 0xff);
     buffer >>>= 8;
     bitsUsed -= 8;
    }
   }
   if (bitsUsed > 0) {
    writer.appendUint8(buffer & 0xff);
   }
  }
  ;
  function writePlain(writer, values, type, fixedLength) {
   if (type === 'BOOLEAN') {
    writePlainBoolean(writer, values);
   } else if (type === 'INT32') {
    writePlainInt32(writer, values);
   } else if (type === 'INT64') {
    writePlainInt64(writer, values);
   } else if (type === 'FLOAT') {
    writePlainFloat(writer, values);
   } else if (type === 'DOUBLE') {
    writePlainDouble(writer, values);
   } else if (type === 'BYTE_ARRAY') {
    writePlainByteArray(writer, values);
   } else if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (!fixedLength) throw new Error('parquet FIXED_LEN_BYTE_ARRAY expected type_length');
    writePlainByteArrayFixed(writer, values, fixedLength);
   } else {
    throw new Error(`parquet unsupported type: ${type}`);
   }
  }
  function writePlainBoolean(writer, values) {
   let currentByte = 0;
   for(let i = 0; i < values.length; i++){
    const value = values[i];
    if (typeof value !== 'boolean') throw new Error('parquet expected boolean value, got ' + value);
    const bitOffset = i % 8;
    if (value) {
     currentByte |= 1 << bitOffset;
    }
    if (bitOffset === 7) {
     writer.appendUint8(currentByte);
     currentByte = 0;
    }
   }
   if (values.length % 8) {
    writer.appendUint8(currentByte);
   }
  }
  function writePlainInt32(writer, values) {
   for (const value of values){
    if (!Number.isSafeInteger(value)) throw new Error('parquet expected integer value, got ' + value);
    if (value < -2147483648 || value > 2147483647) throw new Error('parquet expected int32 value, got ' + value);
    writer.appendInt32(value);
   }
  }
  function writePlainInt64(writer, values) {
   for (const value of values){
    if (typeof value !== 'bigint') throw new Error('parquet expected bigint value, got ' + value);
    writer.appendInt64(value);
   }
  }
  function writePlainFloat(writer, values) {
   for (const value of values){
    if (typeof value !== 'number') throw new Error('parquet expected number value, got ' + value);
    writer.appendFloat32(value);
   }
  }
  function writePlainDouble(writer, values) {
   for (const value of values){
    if (typeof value !== 'number') throw new Error('parquet expected number value, got ' + value);
    writer.appendFloat64(value);
   }
  }
  function writePlainByteArray(writer, values) {
   for (const value of values){
    let bytes = value;
    if (typeof bytes === 'string') {
     bytes = new TextEncoder().encode(value);
    }
    if (!(bytes instanceof Uint8Array)) {
     throw new Error('parquet expected Uint8Array value, got ' + typeof bytes);
    }
    writer.appendUint32(bytes.length);
    writer.appendBytes(bytes);
   }
  }
  function writePlainByteArrayFixed(writer, values, fixedLength) {
   for (const value of values){
    if (!(value instanceof Uint8Array)) throw new Error('parquet expected Uint8Array value, got ' + typeof value);
    if (value.length !== fixedLength) throw new Error(`parquet expected Uint8Array of length ${fixedLength}`);
    writer.appendBytes(value);
   }
  }
  var schema = __webpack_require__(99022);
  ;
  function writeByteStreamSplit(writer, values, type, typeLength) {
   const count = values.length;
   let bytes;
   let width;
   if (type === 'FLOAT') {
    const typed = values instanceof Float32Array ? values : new Float32Array(numberArray(values));
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength);
    width = 4;
   } else if (type === 'DOUBLE') {
    const typed = values instanceof Float64Array ? values : new Float64Array(numberArray(values));
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength);
    width = 8;
   } else if (type === 'INT32') {
    const typed = values instanceof Int32Array ? values : new Int32Array(numberArray(values));
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength);
    width = 4;
   } else if (type === 'INT64') {
    const typed = bigIntArray(values);
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength);
    width = 8;
   } else if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (!typeLength) throw new Error('parquet byte_stream_split missing type_length');
    width = typeLength;
    bytes = new Uint8Array(count * width);
    for(let i = 0; i < count; i++){
     bytes.set(values[i], i * width);
    }
   } else {
    throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
   }
   for(let b = 0; b < width; b++){
    for(let i = 0; i < count; i++){
     writer.appendUint8(bytes[i * width + b]);
    }
   }
  }
  function numberArray(values) {
   if (Array.isArray(values) && values.every((v)=>typeof v === 'number')) {
    return values;
   }
   throw new Error('Expected number array for BYTE_STREAM_SPLIT encoding');
  }
  function bigIntArray(values) {
   if (values instanceof BigInt64Array) return values;
   if (Array.isArray(values) && values.every((v)=>typeof v === 'bigint')) {
    return new BigInt64Array(values);
   }
   throw new Error('Expected bigint array for BYTE_STREAM_SPLIT encoding');
  }
  ;
  function writeDataPageV2({ writer, column, encoding, pageData }) {
   const { columnName, element, codec, compressors } = column;
   const { type, type_length, repetition_type } = element;
   if (!type) throw new Error(`column ${columnName} cannot determine type`);
   if (repetition_type === 'REPEATED') throw new Error(`column ${columnName} repeated types not supported`);
   const levelWriter = new bytewriter.U();
   const { definition_levels_byte_length, repetition_levels_byte_length, num_nulls, num_values, num_rows } = writeLevels(levelWriter, column, pageData);
   const nonnull = num_nulls ? pageData.values.filter((v)=>v !== null && v !== undefined) : pageData.values;
   const page = new bytewriter.U();
   if (encoding === 'PLAIN') {
    writePlain(page, nonnull, type, type_length);
   } else if (encoding === 'RLE') {
    if (type !== 'BOOLEAN') throw new Error('RLE encoding only supported for BOOLEAN type');
    const rleData = new bytewriter.U();
    writeRleBitPackedHybrid(rleData, nonnull, 1);
    page.appendUint32(rleData.offset);
    page.appendBytes(rleData.getBytes());
   } else if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
    let maxValue = 0;
    for (const v of nonnull)if (v > maxValue) maxValue = v;
    const bitWidth = Math.ceil(Math.log2(maxValue + 1));
    page.appendUint8(bitWidth);
    writeRleBitPackedHybrid(page, nonnull, bitWidth);
   } else if (encoding === 'DELTA_BINARY_PACKED') {
    if (type !== 'INT32' && type !== 'INT64') {
     throw new Error('DELTA_BINARY_PACKED encoding only supported for INT32 and INT64 types');
    }
    deltaBinaryPack(page, nonnull, type);
   } else if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
    if (type !== 'BYTE_ARRAY') {
     throw new Error('DELTA_LENGTH_BYTE_ARRAY encoding only supported for BYTE_ARRAY type');
    }
    deltaLengthByteArray(page, nonnull);
   } else if (encoding === 'DELTA_BYTE_ARRAY') {
    if (type !== 'BYTE_ARRAY') {
     throw new Error('DELTA_BYTE_ARRAY encoding only supported for BYTE_ARRAY type');
    }
    deltaByteArray(page, nonnull);
   } else if (encoding === 'BYTE_STREAM_SPLIT') {
    writeByteStreamSplit(page, nonnull, type, type_length);
   } else {
    throw new Error(`parquet unsupported encoding: ${encoding}`);
   }
   const pageBytes = page.getBytes();
   const compressedBytes = compressors[codec]?.(pageBytes) ?? pageBytes;
   const headerStart = writer.offset;
   writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levelWriter.offset + page.offset,
    compressed_page_size: levelWriter.offset + compressedBytes.length,
    data_page_header_v2: {
     num_values,
     num_nulls,
     num_rows,
     encoding,
     definition_levels_byte_length,
     repetition_levels_byte_length,
     is_compressed: !!codec
    }
   });
   const headerSize = writer.offset - headerStart;
   writer.appendBytes(levelWriter.getBytes());
   writer.appendBytes(compressedBytes);
   return headerSize + levelWriter.offset + page.offset;
  }
  function writePageHeader(writer, header) {
   const compact = {
    field_1: constants.P2.indexOf(header.type),
    field_2: header.uncompressed_page_size,
    field_3: header.compressed_page_size,
    field_4: header.crc,
    field_5: header.data_page_header && {
     field_1: header.data_page_header.num_values,
     field_2: constants.p6.indexOf(header.data_page_header.encoding),
     field_3: constants.p6.indexOf(header.data_page_header.definition_level_encoding),
     field_4: constants.p6.indexOf(header.data_page_header.repetition_level_encoding)
    },
    field_7: header.dictionary_page_header && {
     field_1: header.dictionary_page_header.num_values,
     field_2: constants.p6.indexOf(header.dictionary_page_header.encoding)
    },
    field_8: header.data_page_header_v2 && {
     field_1: header.data_page_header_v2.num_values,
     field_2: header.data_page_header_v2.num_nulls,
     field_3: header.data_page_header_v2.num_rows,
     field_4: constants.p6.indexOf(header.data_page_header_v2.encoding),
     field_5: header.data_page_header_v2.definition_levels_byte_length,
     field_6: header.data_page_header_v2.repetition_levels_byte_length,
     field_7: header.data_page_header_v2.is_compressed ? undefined : false
    }
   };
   serializeTCompactProtocol(writer, compact);
  }
  function writeLevels(writer, column, dataPage) {
   const { schemaPath } = column;
   const { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = dataPage;
   const num_values = definitionLevels.length || values.length;
   let num_nulls = 0;
   let num_rows = 0;
   if (repetitionLevels.length) {
    for(let i = 0; i < repetitionLevels.length; i++){
     if (repetitionLevels[i] === 0) num_rows++;
    }
   } else {
    num_rows = values.length;
   }
   if (definitionLevels.length) {
    for(let i = 0; i < definitionLevels.length; i++){
     if (definitionLevels[i] < maxDefinitionLevel) num_nulls++;
    }
   }
   const maxRepetitionLevel = (0, schema.qt)(schemaPath);
   let repetition_levels_byte_length = 0;
   if (maxRepetitionLevel) {
    const bitWidth = Math.ceil(Math.log2(maxRepetitionLevel + 1));
    repetition_levels_byte_length = writeRleBitPackedHybrid(writer, repetitionLevels, bitWidth);
   }
   let definition_levels_byte_length = 0;
   if (maxDefinitionLevel) {
    const bitWidth = Math.ceil(Math.log2(maxDefinitionLevel + 1));
    definition_levels_byte_length = writeRleBitPackedHybrid(writer, definitionLevels, bitWidth);
   }
   return {
    definition_levels_byte_length,
    repetition_levels_byte_length,
    num_values,
    num_nulls,
    num_rows
   };
  }
  ;
  const textEncoder = new TextEncoder();
  function estimateValueSize(value, type, type_length) {
   if (value === null || value === undefined) return 0;
   if (type === 'BOOLEAN') return 0.125;
   if (type === 'INT32' || type === 'FLOAT') return 4;
   if (type === 'INT64' || type === 'DOUBLE') return 8;
   if (type === 'INT96') return 12;
   if (type === 'FIXED_LEN_BYTE_ARRAY') return type_length ?? 0;
   if (type === 'BYTE_ARRAY') {
    if (value instanceof Uint8Array) return value.byteLength;
    if (typeof value === 'string') return value.length;
   }
   return 0;
  }
  function hashBytes(bytes) {
   let h = 0x811c9dc5;
   for(let i = 0; i < bytes.length; i++){
    h ^= bytes[i];
    h = Math.imul(h, 0x01000193);
   }
   return h >>> 0;
  }
  function bytesEqual(a, b) {
   if (a.length !== b.length) return false;
   for(let i = 0; i < a.length; i++){
    if (a[i] !== b[i]) return false;
   }
   return true;
  }
  const sampleRejectionRatio = 0.9;
  function useDictionary(values, type, type_length, encoding, dictionarySize, required) {
   if (encoding && encoding !== 'RLE_DICTIONARY') return {};
   if (type === 'BOOLEAN') return {};
   const forced = encoding === 'RLE_DICTIONARY';
   const byteArrayPrefixSize = type === 'BYTE_ARRAY' ? 4 : 0;
   if (!forced) {
    const sampleSize = Math.min(values.length, 1000);
    const sampleSizes = new Map();
    const sampleHashes = new Map();
    let sampleDictionarySize = 0;
    let sampleTotalSize = 0;
    for(let i = 0; i < sampleSize; i++){
     const sampleIndex = sampleSize === 1 ? 0 : Math.floor(i * (values.length - 1) / (sampleSize - 1));
     const value = values[sampleIndex];
     let key = value;
     if (value instanceof Uint8Array) {
      key = sampleHashes.get(value);
      if (key === undefined) {
       key = hashBytes(value);
       sampleHashes.set(value, key);
      }
     }
     let valueSize = sampleSizes.get(key);
     if (valueSize === undefined) {
      valueSize = estimateValueSize(value, type, type_length) + (value === null || value === undefined ? 0 : byteArrayPrefixSize);
      sampleSizes.set(key, valueSize);
      sampleDictionarySize += valueSize;
     }
     sampleTotalSize += valueSize;
    }
    if (!sampleTotalSize || sampleDictionarySize / sampleTotalSize > sampleRejectionRatio) return {};
   }
   const dictionary = [];
   const indexes = new Array(values.length);
   const valueIndex = new Map();
   const valueSizes = [];
   const hashBuckets = new Map();
   let dictSize = 0;
   let physicalDictSize = 0;
   let totalSize = 0;
   let nonNullCount = 0;
   for(let i = 0; i < values.length; i++){
    const value = values[i];
    if (value === null || value === undefined) {
     if (required) throw new Error('parquet required value is undefined');
     continue;
    }
    nonNullCount++;
    let index;
    if (value instanceof Uint8Array) {
     totalSize += value.byteLength;
     index = valueIndex.get(value);
     if (index !== undefined) {
      indexes[i] = index;
      continue;
     }
     const hash = hashBytes(value);
     const bucket = hashBuckets.get(hash);
     if (bucket) {
      for (const j of bucket){
       if (bytesEqual(dictionary[j], value)) {
        index = j;
        break;
       }
      }
     }
     if (index === undefined) {
      dictSize += value.byteLength;
      if (!forced && dictionarySize) {
       physicalDictSize += value.byteLength;
       if (physicalDictSize > dictionarySize) return {};
      }
      index = dictionary.length;
      dictionary.push(value);
      if (bucket) bucket.push(index);
      else hashBuckets.set(hash, [
       index
      ]);
     }
     valueIndex.set(value, index);
    } else {
     index = valueIndex.get(value);
     const valueSize = index === undefined ? estimateValueSize(value, type, type_length) : valueSizes[index];
     totalSize += valueSize;
     if (index === undefined) {
      dictSize += valueSize;
      if (!forced && dictionarySize) {
       physicalDictSize += typeof value === 'string' ? textEncoder.encode(value).byteLength : valueSize;
       if (physicalDictSize > dictionarySize) return {};
      }
      index = dictionary.length;
      dictionary.push(value);
      valueSizes[index] = valueSize;
      valueIndex.set(value, index);
     }
    }
    indexes[i] = index;
   }
   const bitWidth = Math.ceil(Math.log2(dictionary.length));
   const indexSize = Math.ceil(nonNullCount * bitWidth / 8);
   const plainSize = totalSize + nonNullCount * byteArrayPrefixSize;
   const dictionaryValueSize = dictSize + dictionary.length * byteArrayPrefixSize;
   if (!forced && 2 * (dictionaryValueSize + indexSize) > plainSize) return {};
   return {
    dictionary,
    indexes
   };
  }
  function writeDictionaryPage(writer, column, dictionary) {
   const { element, codec, compressors } = column;
   const { type, type_length } = element;
   if (!type) throw new Error(`column ${column.columnName} cannot determine type`);
   const dictionaryPage = new bytewriter.U();
   writePlain(dictionaryPage, dictionary, type, type_length);
   const dictionaryBytes = dictionaryPage.getBytes();
   const compressedBytes = compressors[codec]?.(dictionaryBytes) ?? dictionaryBytes;
   const headerStart = writer.offset;
   writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: dictionaryBytes.byteLength,
    compressed_page_size: compressedBytes.byteLength,
    dictionary_page_header: {
     num_values: dictionary.length,
     encoding: 'PLAIN'
    }
   });
   const headerSize = writer.offset - headerStart;
   writer.appendBytes(compressedBytes);
   return headerSize + dictionaryBytes.byteLength;
  }
  ;
  function geospatialStatistics(values) {
   const typeCodes = new Set();
   let partial;
   for (const value of values){
    if (value === null || value === undefined) continue;
    if (typeof value !== 'object') {
     throw new Error('geospatial column expects GeoJSON geometries');
    }
    partial = extendBoundsFromGeometry(partial, value);
    typeCodes.add(geometryTypeCodeWithDimension(value));
   }
   let bbox;
   const { xmin, ymin, xmax, ymax } = partial ?? {};
   if (xmin !== undefined && ymin !== undefined && xmax !== undefined && ymax !== undefined) {
    bbox = {
     ...partial,
     xmin,
     ymin,
     xmax,
     ymax
    };
   }
   if (typeCodes.size || bbox) {
    return {
     bbox,
     geospatial_types: typeCodes.size ? Array.from(typeCodes).sort((a, b)=>a - b) : []
    };
   }
  }
  function extendBoundsFromGeometry(bbox, geometry) {
   if (geometry.type === 'GeometryCollection') {
    for (const child of geometry.geometries || []){
     bbox = extendBoundsFromGeometry(bbox, child);
    }
    return bbox;
   }
   return extendBoundsFromCoordinates(bbox, geometry.coordinates);
  }
  function extendBoundsFromCoordinates(bbox, coordinates) {
   if (typeof coordinates[0] === 'number') {
    bbox = updateAxis(bbox, 'xmin', 'xmax', coordinates[0]);
    bbox = updateAxis(bbox, 'ymin', 'ymax', coordinates[1]);
    if (coordinates.length > 2) bbox = updateAxis(bbox, 'zmin', 'zmax', coordinates[2]);
    if (coordinates.length > 3) bbox = updateAxis(bbox, 'mmin', 'mmax', coordinates[3]);
    return bbox;
   }
   for (const child of coordinates){
    bbox = extendBoundsFromCoordinates(bbox, child);
   }
   return bbox;
  }
  function updateAxis(bbox, minKey, maxKey, value) {
   if (value === undefined || !Number.isFinite(value)) return bbox;
   if (!bbox) bbox = {};
   const min = bbox[minKey];
   const max = bbox[maxKey];
   if (min === undefined || value < min) bbox[minKey] = value;
   if (max === undefined || value > max) bbox[maxKey] = value;
   return bbox;
  }
  function geometryTypeCodeWithDimension(geometry) {
   const base = geometryTypeCodes[geometry.type];
   if (base === undefined) throw new Error(`unknown geometry type: ${geometry.type}`);
   const dim = inferGeometryDimensions(geometry);
   if (dim === 2) return base;
   if (dim === 3) return base + 1000;
   if (dim === 4) return base + 3000;
   throw new Error(`unsupported geometry dimensions: ${dim}`);
  }
  const geometryTypeCodes = {
   Point: 1,
   LineString: 2,
   Polygon: 3,
   MultiPoint: 4,
   MultiLineString: 5,
   MultiPolygon: 6,
   GeometryCollection: 7
  };
  function inferGeometryDimensions(geometry) {
   if (geometry.type === 'GeometryCollection') {
    let maxDim = 0;
    for (const child of geometry.geometries || []){
     maxDim = Math.max(maxDim, inferGeometryDimensions(child));
    }
    return maxDim || 2;
   }
   return inferCoordinateDimensions(geometry.coordinates);
  }
  function inferCoordinateDimensions(value) {
   if (!value.length) return 2;
   if (typeof value[0] === 'number') return value.length;
   let maxDim = 0;
   for (const item of value){
    maxDim = Math.max(maxDim, inferCoordinateDimensions(item));
   }
   return maxDim || 2;
  }
  var utils = __webpack_require__(94428);
  ;
  function geojsonToWkb(geometry) {
   const writer = new bytewriter.U();
   writeGeometry(writer, geometry);
   return writer.getBytes();
  }
  function writeGeometry(writer, geometry) {
   if (typeof geometry !== 'object') {
    throw new Error('geometry values must be GeoJSON geometries');
   }
   const typeCode = geometryTypeCode(geometry.type);
   const dim = wkb_inferGeometryDimensions(geometry);
   let flag = 0;
   if (dim === 3) flag = 1;
   else if (dim === 4) flag = 3;
   else if (dim > 4) throw new Error(`unsupported geometry dimensions: ${dim}`);
   writer.appendUint8(1);
   writer.appendUint32(typeCode + flag * 1000);
   if (geometry.type === 'Point') {
    writePosition(writer, geometry.coordinates, dim);
   } else if (geometry.type === 'LineString') {
    writeLine(writer, geometry.coordinates, dim);
   } else if (geometry.type === 'Polygon') {
    writer.appendUint32(geometry.coordinates.length);
    for (const ring of geometry.coordinates){
     writeLine(writer, ring, dim);
    }
   } else if (geometry.type === 'MultiPoint') {
    writer.appendUint32(geometry.coordinates.length);
    for (const coordinates of geometry.coordinates){
     writeGeometry(writer, {
      type: 'Point',
      coordinates
     });
    }
   } else if (geometry.type === 'MultiLineString') {
    writer.appendUint32(geometry.coordinates.length);
    for (const coordinates of geometry.coordinates){
     writeGeometry(writer, {
      type: 'LineString',
      coordinates
     });
    }
   } else if (geometry.type === 'MultiPolygon') {
    writer.appendUint32(geometry.coordinates.length);
    for (const coordinates of geometry.coordinates){
     writeGeometry(writer, {
      type: 'Polygon',
      coordinates
     });
    }
   } else if (geometry.type === 'GeometryCollection') {
    writer.appendUint32(geometry.geometries.length);
    for (const child of geometry.geometries){
     writeGeometry(writer, child);
    }
   } else {
    throw new Error('unsupported geometry type');
   }
  }
  function writePosition(writer, position, dim) {
   if (position.length < dim) {
    throw new Error('geometry position dimensions mismatch');
   }
   for(let i = 0; i < dim; i++){
    writer.appendFloat64(position[i]);
   }
  }
  function writeLine(writer, coordinates, dim) {
   writer.appendUint32(coordinates.length);
   for (const position of coordinates){
    writePosition(writer, position, dim);
   }
  }
  function geometryTypeCode(type) {
   if (type === 'Point') return 1;
   if (type === 'LineString') return 2;
   if (type === 'Polygon') return 3;
   if (type === 'MultiPoint') return 4;
   if (type === 'MultiLineString') return 5;
   if (type === 'MultiPolygon') return 6;
   if (type === 'GeometryCollection') return 7;
   throw new Error(`unknown geometry type: ${type}`);
  }
  function wkb_inferGeometryDimensions(geometry) {
   if (geometry.type === 'GeometryCollection') {
    let maxDim = 0;
    for (const child of geometry.geometries){
     maxDim = Math.max(maxDim, wkb_inferGeometryDimensions(child));
    }
    return maxDim || 2;
   }
   return wkb_inferCoordinateDimensions(geometry.coordinates);
  }
  function wkb_inferCoordinateDimensions(value) {
   if (!Array.isArray(value)) return 2;
   if (!value.length) return 2;
   if (typeof value[0] === 'number') return value.length;
   let maxDim = 0;
   for (const item of value){
    maxDim = Math.max(maxDim, wkb_inferCoordinateDimensions(item));
   }
   return maxDim || 2;
  }
  ;
  const dayMillis = 86400000;
  function mapConverted(values, convert) {
   const cache = new Map();
   return Array.from(values, (value)=>{
    if (cache.has(value)) return cache.get(value);
    const result = convert(value);
    cache.set(value, result);
    return result;
   });
  }
  function unconvert(element, values) {
   const { type, converted_type: ctype, logical_type: ltype } = element;
   if (ctype === 'DECIMAL') {
    const factor = 10 ** (element.scale || 0);
    return Array.from(values, (v)=>{
     if (v === null || v === undefined) return v;
     if (typeof v === 'bigint') return unconvertDecimal(element, v);
     if (typeof v !== 'number') throw new Error('DECIMAL must be a number or bigint');
     return unconvertDecimal(element, BigInt(Math.round(v * factor)));
    });
   }
   if (ctype === 'DATE') {
    return Array.from(values).map((v)=>{
     if (v instanceof Date) return Math.floor(v.getTime() / dayMillis);
     return v;
    });
   }
   if (ctype === 'TIMESTAMP_MILLIS') {
    return Array.from(values).map((v)=>{
     if (v === null || v === undefined) return v;
     if (v instanceof Date) return BigInt(v.getTime());
     return BigInt(v);
    });
   }
   if (ctype === 'TIMESTAMP_MICROS') {
    return Array.from(values).map((v)=>{
     if (v === null || v === undefined) return v;
     if (v instanceof Date) return BigInt(v.getTime() * 1000);
     return BigInt(v);
    });
   }
   if (ctype === 'JSON') {
    if (!Array.isArray(values)) throw new Error('JSON must be an array');
    const encoder = new TextEncoder();
    return mapConverted(values, (v)=>v === null || v === undefined ? v : encoder.encode(JSON.stringify((0, utils.aB)(v))));
   }
   if (ctype === 'UTF8') {
    if (!Array.isArray(values)) throw new Error('strings must be an array');
    const encoder = new TextEncoder();
    return values.map((v)=>typeof v === 'string' ? encoder.encode(v) : v);
   }
   if (ctype === 'UINT_32' || ltype?.type === 'INTEGER' && ltype.bitWidth === 32 && !ltype.isSigned) {
    if (values instanceof Uint32Array) return values;
    if (values instanceof Int32Array) return new Uint32Array(values.buffer, values.byteOffset, values.length);
    return Array.from(values).map((v)=>{
     if (v === null || v === undefined) return v;
     if (!Number.isSafeInteger(v)) throw new Error('expected integer value, got ' + v);
     if (v < 0 || v > 4294967295) throw new Error('expected uint32 value, got ' + v);
     if (v > 2147483647) return v - 4294967296;
     return v;
    });
   }
   if (ltype?.type === 'FLOAT16') {
    if (type !== 'FIXED_LEN_BYTE_ARRAY') throw new Error('FLOAT16 must be FIXED_LEN_BYTE_ARRAY type');
    if (element.type_length !== 2) throw new Error('FLOAT16 expected type_length to be 2 bytes');
    return Array.from(values).map(unconvertFloat16);
   }
   if (ltype?.type === 'UUID') {
    if (!Array.isArray(values)) throw new Error('UUID must be an array');
    if (type !== 'FIXED_LEN_BYTE_ARRAY') throw new Error('UUID must be FIXED_LEN_BYTE_ARRAY type');
    if (element.type_length !== 16) throw new Error('UUID expected type_length to be 16 bytes');
    return values.map(unconvertUuid);
   }
   if (ltype?.type === 'TIMESTAMP') {
    return Array.from(values).map((v)=>{
     if (v === null || v === undefined) return v;
     if (v instanceof Date) {
      const millis = BigInt(v.getTime());
      if (ltype.unit === 'NANOS') return millis * 1_000_000n;
      if (ltype.unit === 'MICROS') return millis * 1_000n;
      return millis;
     }
     return BigInt(v);
    });
   }
   if (ltype?.type === 'GEOMETRY' || ltype?.type === 'GEOGRAPHY') {
    if (!Array.isArray(values)) throw new Error('geometry must be an array');
    return mapConverted(values, (v)=>{
     if (v === null || v === undefined) return v;
     return geojsonToWkb(v);
    });
   }
   return values;
  }
  function unconvertUuid(value) {
   if (value === undefined || value === null) return;
   if (value instanceof Uint8Array) return value;
   if (typeof value === 'string') {
    const uuidRegex = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
    if (!uuidRegex.test(value)) {
     throw new Error('UUID must be a valid UUID string');
    }
    value = value.replace(/-/g, '').toLowerCase();
    const bytes = new Uint8Array(16);
    for(let i = 0; i < 16; i++){
     bytes[i] = parseInt(value.slice(i * 2, i * 2 + 2), 16);
    }
    return bytes;
   }
   throw new Error('UUID must be a string or Uint8Array');
  }
  const STATS_TRUNCATE_LENGTH = 16;
  const utf8Decoder = new TextDecoder('utf-8', {
   fatal: true,
   ignoreBOM: true
  });
  function truncateStatistic(bytes, element, isMax, length) {
   if (bytes.length <= length || !isTruncatable(element)) return bytes;
   const truncated = isUtf8(element) ? truncateUtf8(bytes, isMax, length) : truncateBytes(bytes, isMax, length);
   return truncated ?? bytes;
  }
  function isTruncatable({ type, converted_type, logical_type }) {
   if (type !== 'BYTE_ARRAY') return false;
   if (converted_type === 'DECIMAL' || converted_type === 'JSON' || converted_type === 'BSON') return false;
   return logical_type?.type !== 'JSON' && logical_type?.type !== 'BSON';
  }
  function isUtf8({ converted_type, logical_type }) {
   return converted_type === 'UTF8' || converted_type === 'ENUM' || logical_type?.type === 'STRING' || logical_type?.type === 'ENUM';
  }
  function truncateBytes(bytes, isMax, length) {
   const prefix = new Uint8Array(bytes.subarray(0, length));
   if (!isMax) return prefix;
   let i = prefix.length - 1;
   while(i >= 0 && prefix[i] === 0xff)i--;
   if (i < 0) return undefined;
   const rounded = prefix.slice(0, i + 1);
   rounded[i] += 1;
   return rounded;
  }
  function truncateUtf8(bytes, isMax, length) {
   let end = length;
   while(end > 0 && (bytes[end] & 0xc0) === 0x80)end--;
   if (!isMax) return new Uint8Array(bytes.subarray(0, end));
   let text;
   try {
    text = utf8Decoder.decode(bytes.subarray(0, end));
   } catch  {
    return truncateBytes(bytes, isMax, length);
   }
   const codePoints = Array.from(text, (c)=>c.codePointAt(0) ?? 0);
   const encoder = new TextEncoder();
   for(let i = codePoints.length - 1; i >= 0; i--){
    end--;
    while(end > 0 && (bytes[end] & 0xc0) === 0x80)end--;
    const code = codePoints[i];
    if (code === 0x10ffff) continue;
    const next = code === 0xd7ff ? 0xe000 : code + 1;
    const suffix = encoder.encode(String.fromCodePoint(next));
    if (end + suffix.length > length) continue;
    const rounded = new Uint8Array(end + suffix.length);
    rounded.set(bytes.subarray(0, end));
    rounded.set(suffix, end);
    return rounded;
   }
  }
  function minMaxIsExact(value, element, isMax, length) {
   if (value === undefined || value === null) return undefined;
   if (!isTruncatable(element)) return undefined;
   const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString());
   return truncateStatistic(bytes, element, isMax, length) === bytes ? undefined : false;
  }
  function unconvertMinMax(value, element, isMax, truncateLength = STATS_TRUNCATE_LENGTH) {
   if (value === undefined || value === null) return undefined;
   const { type, converted_type } = element;
   if (type === 'BOOLEAN') return new Uint8Array([
    value ? 1 : 0
   ]);
   if (element.logical_type?.type === 'UUID' && (typeof value === 'string' || value instanceof Uint8Array)) {
    return unconvertUuid(value);
   }
   if (converted_type === 'DECIMAL') {
    if (typeof value !== 'number' && typeof value !== 'bigint') {
     throw new Error('DECIMAL must be a number or bigint');
    }
    const factor = 10 ** (element.scale || 0);
    const scaled = typeof value === 'bigint' ? value : BigInt(Math.round(value * factor));
    const out = unconvertDecimal(element, scaled);
    if (out instanceof Uint8Array) return out;
    if (typeof out === 'number') {
     const buffer = new ArrayBuffer(4);
     new DataView(buffer).setInt32(0, out, true);
     return new Uint8Array(buffer);
    }
    if (typeof out === 'bigint') {
     const buffer = new ArrayBuffer(8);
     new DataView(buffer).setBigInt64(0, out, true);
     return new Uint8Array(buffer);
    }
   }
   if (element.logical_type?.type === 'FLOAT16' && typeof value === 'number') {
    return unconvertFloat16(value);
   }
   if (type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY') {
    const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString());
    return truncateStatistic(bytes, element, isMax, truncateLength);
   }
   if (type === 'FLOAT' && typeof value === 'number') {
    const buffer = new ArrayBuffer(4);
    new DataView(buffer).setFloat32(0, value, true);
    return new Uint8Array(buffer);
   }
   if (type === 'DOUBLE' && typeof value === 'number') {
    const buffer = new ArrayBuffer(8);
    new DataView(buffer).setFloat64(0, value, true);
    return new Uint8Array(buffer);
   }
   if (type === 'INT32' && typeof value === 'number') {
    const buffer = new ArrayBuffer(4);
    new DataView(buffer).setInt32(0, value, true);
    return new Uint8Array(buffer);
   }
   if (type === 'INT64' && (typeof value === 'bigint' || typeof value === 'number' && Number.isInteger(value))) {
    const buffer = new ArrayBuffer(8);
    new DataView(buffer).setBigInt64(0, BigInt(value), true);
    return new Uint8Array(buffer);
   }
   if (type === 'INT32' && converted_type === 'DATE' && value instanceof Date) {
    const buffer = new ArrayBuffer(4);
    new DataView(buffer).setInt32(0, Math.floor(value.getTime() / dayMillis), true);
    return new Uint8Array(buffer);
   }
   if (type === 'INT64' && converted_type === 'TIMESTAMP_MILLIS' && value instanceof Date) {
    const buffer = new ArrayBuffer(8);
    new DataView(buffer).setBigInt64(0, BigInt(value.getTime()), true);
    return new Uint8Array(buffer);
   }
   if (type === 'INT64' && converted_type === 'TIMESTAMP_MICROS' && value instanceof Date) {
    const buffer = new ArrayBuffer(8);
    new DataView(buffer).setBigInt64(0, BigInt(value.getTime() * 1000), true);
    return new Uint8Array(buffer);
   }
   if (type === 'INT64' && element.logical_type?.type === 'TIMESTAMP' && value instanceof Date) {
    const millis = BigInt(value.getTime());
    const { unit } = element.logical_type;
    let bigintValue = millis;
    if (unit === 'NANOS') bigintValue = millis * 1_000_000n;
    else if (unit === 'MICROS') bigintValue = millis * 1_000n;
    const buffer = new ArrayBuffer(8);
    new DataView(buffer).setBigInt64(0, bigintValue, true);
    return new Uint8Array(buffer);
   }
   throw new Error(`unsupported type for statistics: ${type} with value ${value}`);
  }
  function unconvertStatistics(stats, element, truncateLength = STATS_TRUNCATE_LENGTH) {
   return {
    field_1: unconvertMinMax(stats.max, element, true, truncateLength),
    field_2: unconvertMinMax(stats.min, element, false, truncateLength),
    field_3: stats.null_count,
    field_4: stats.distinct_count,
    field_5: unconvertMinMax(stats.max_value, element, true, truncateLength),
    field_6: unconvertMinMax(stats.min_value, element, false, truncateLength),
    field_7: stats.is_max_value_exact ?? minMaxIsExact(stats.max_value ?? stats.max, element, true, truncateLength),
    field_8: stats.is_min_value_exact ?? minMaxIsExact(stats.min_value ?? stats.min, element, false, truncateLength),
    field_9: stats.nan_count
   };
  }
  function unconvertDecimal({ type, type_length }, value) {
   if (type === 'INT32') return Number(value);
   if (type === 'INT64') return value;
   if (type === 'FIXED_LEN_BYTE_ARRAY' && !type_length) {
    throw new Error('fixed length byte array type_length is required');
   }
   if (!type_length && !value) return new Uint8Array();
   const bytes = [];
   while(true){
    const byte = Number(value & 0xffn);
    bytes.unshift(byte);
    value >>= 8n;
    if (type_length) {
     if (bytes.length >= type_length) break;
    } else {
     const sign = byte & 0x80;
     if (!sign && value === 0n || sign && value === -1n) {
      break;
     }
    }
   }
   return new Uint8Array(bytes);
  }
  function unconvertFloat16(value) {
   if (value === undefined || value === null) return;
   if (typeof value !== 'number') throw new Error('parquet float16 expected number value');
   if (Number.isNaN(value)) return new Uint8Array([
    0x00,
    0x7e
   ]);
   const sign = value < 0 || Object.is(value, -0) ? 1 : 0;
   const abs = Math.abs(value);
   if (!isFinite(abs)) return new Uint8Array([
    0x00,
    sign << 7 | 0x7c
   ]);
   if (abs === 0) return new Uint8Array([
    0x00,
    sign << 7
   ]);
   if (abs >= 65520) return new Uint8Array([
    0x00,
    sign << 7 | 0x7c
   ]);
   let exponent = -14;
   if (abs >= 2 ** -14) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, abs);
    exponent = (view.getUint32(0) >>> 20 & 0x7ff) - 1023;
   }
   const scaled = abs / 2 ** (exponent - 10);
   let significand = Math.floor(scaled);
   const remainder = scaled - significand;
   if (remainder > 0.5 || remainder === 0.5 && significand % 2) significand++;
   const magnitude = abs < 2 ** -14 ? significand : (exponent + 14) * 1024 + significand;
   const bits16 = sign << 15 | magnitude;
   return new Uint8Array([
    bits16 & 0xff,
    bits16 >> 8
   ]);
  }
  ;
  function writeColumn({ writer, column, pageData }) {
   const { columnName, element, schemaPath, stats, pageSize, dictionarySize, encoding: userEncoding } = column;
   const { type, type_length } = element;
   if (!type) throw new Error(`column ${columnName} cannot determine type`);
   const { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = pageData;
   const offsetStart = writer.offset;
   let uncompressedSize = 0;
   const encodings = [];
   const isGeospatial = element?.logical_type?.type === 'GEOMETRY' || element?.logical_type?.type === 'GEOGRAPHY';
   const geospatial_statistics = stats && isGeospatial ? geospatialStatistics(values) : undefined;
   let bloomFilter;
   if (column.bloomFilter) {
    const opts = typeof column.bloomFilter === 'object' ? column.bloomFilter : undefined;
    const builder = new BloomBuilder(element, opts);
    for (const v of values)builder.insert(v);
    bloomFilter = builder.finalize();
   }
   let dictionary_page_offset;
   const selectPhysical = element.converted_type !== 'UTF8';
   const dictionaryValues = selectPhysical ? unconvert(element, values) : values;
   if (type === 'INT64') {
    const unsigned = element.converted_type === 'UINT_64' || element.logical_type?.type === 'INTEGER' && !element.logical_type.isSigned;
    const min = unsigned ? 0n : -(2n ** 63n);
    const max = unsigned ? 2n ** 64n - 1n : 2n ** 63n - 1n;
    for (const value of dictionaryValues){
     if (value !== null && value !== undefined && (value < min || value > max)) {
      throw new RangeError(`parquet INT64 value out of range: ${value}`);
     }
    }
   }
   const statisticsValues = element.converted_type === 'JSON' ? dictionaryValues : values;
   const statistics = stats ? getStatistics(statisticsValues, element) : undefined;
   const { dictionary, indexes } = useDictionary(dictionaryValues, type, type_length, userEncoding, dictionarySize, maxDefinitionLevel === 0);
   let encoding;
   let writeValues;
   let writeType = type;
   if (dictionary && indexes) {
    writeValues = indexes;
    writeType = 'INT32';
    encoding = 'RLE_DICTIONARY';
    dictionary_page_offset = BigInt(writer.offset);
    const unconverted = selectPhysical ? dictionary : unconvert(element, dictionary);
    uncompressedSize += writeDictionaryPage(writer, column, unconverted);
    encodings.push('PLAIN');
   } else {
    writeValues = selectPhysical ? dictionaryValues : unconvert(element, values);
    encoding = userEncoding && userEncoding !== 'RLE_DICTIONARY' ? userEncoding : type === 'BOOLEAN' && values.length > 16 ? 'RLE' : 'PLAIN';
   }
   encodings.push(encoding);
   const pageBoundaries = getPageBoundaries(writeValues, writeType, type_length, pageSize, repetitionLevels);
   let columnIndex = column.columnIndex && pageBoundaries.length > 1 ? {
    null_pages: [],
    min_values: [],
    max_values: [],
    boundary_order: 'UNORDERED',
    null_counts: [],
    nan_counts: isFloat(element) ? [] : undefined
   } : undefined;
   const offsetIndex = column.offsetIndex && pageBoundaries.length > 1 ? {
    page_locations: []
   } : undefined;
   const data_page_offset = BigInt(writer.offset);
   let first_row_index = 0n;
   let prevStart = 0;
   let prevMinValue;
   let prevMaxValue;
   let ascending = true;
   let descending = true;
   for (const { start, end } of pageBoundaries){
    const pageOffset = writer.offset;
    const pageChunk = {
     values: writeValues.slice(start, end),
     definitionLevels: definitionLevels.slice(start, end),
     repetitionLevels: repetitionLevels.slice(start, end),
     maxDefinitionLevel
    };
    uncompressedSize += writeDataPageV2({
     writer,
     column,
     encoding,
     pageData: pageChunk
    });
    if (columnIndex) {
     const pageValues = statisticsValues.slice(start, end);
     const { min_value, max_value, null_count = 0n, nan_count } = getStatistics(pageValues, element);
     const nullPage = null_count === BigInt(end - start);
     const minBytes = unconvertMinMax(min_value, element, false, column.statisticsTruncateLength);
     const maxBytes = unconvertMinMax(max_value, element, true, column.statisticsTruncateLength);
     if (!nullPage && (!minBytes || !maxBytes)) {
      columnIndex = undefined;
     } else {
      columnIndex.null_pages.push(nullPage);
      columnIndex.min_values.push(minBytes ?? new Uint8Array());
      columnIndex.max_values.push(maxBytes ?? new Uint8Array());
      columnIndex.null_counts?.push(null_count);
      if (nan_count !== undefined) columnIndex.nan_counts?.push(nan_count);
      if (prevMinValue !== undefined && min_value !== undefined) {
       const order = compareValues(prevMinValue, min_value);
       if (order > 0) ascending = false;
       if (order < 0) descending = false;
      }
      if (prevMaxValue !== undefined && max_value !== undefined) {
       const order = compareValues(prevMaxValue, max_value);
       if (order > 0) ascending = false;
       if (order < 0) descending = false;
      }
      prevMinValue = min_value;
      prevMaxValue = max_value;
     }
    }
    if (offsetIndex) {
     if (repetitionLevels.length) {
      for(let i = prevStart + 1; i <= start; i++){
       if (repetitionLevels[i] === 0) first_row_index++;
      }
     } else {
      first_row_index = BigInt(start);
     }
     offsetIndex.page_locations.push({
      offset: BigInt(pageOffset),
      compressed_page_size: writer.offset - pageOffset,
      first_row_index
     });
    }
    prevStart = start;
   }
   if (columnIndex) {
    if (ascending) columnIndex.boundary_order = 'ASCENDING';
    else if (descending) columnIndex.boundary_order = 'DESCENDING';
   }
   let encoding_stats;
   if (stats) {
    encoding_stats = [];
    if (dictionary_page_offset !== undefined) {
     encoding_stats.push({
      page_type: 'DICTIONARY_PAGE',
      encoding: 'PLAIN',
      count: 1
     });
    }
    encoding_stats.push({
     page_type: 'DATA_PAGE_V2',
     encoding,
     count: pageBoundaries.length
    });
   }
   return {
    chunk: {
     meta_data: {
      type,
      encodings,
      path_in_schema: schemaPath.slice(1).map((s)=>s.name),
      codec: column.codec ?? 'UNCOMPRESSED',
      num_values: BigInt(values.length),
      total_compressed_size: BigInt(writer.offset - offsetStart),
      total_uncompressed_size: BigInt(uncompressedSize),
      data_page_offset,
      dictionary_page_offset,
      statistics,
      encoding_stats,
      geospatial_statistics
     },
     file_offset: BigInt(offsetStart)
    },
    columnIndex,
    offsetIndex,
    bloomFilter
   };
  }
  function getPageBoundaries(values, type, type_length, pageSize, repetitionLevels = []) {
   if (!pageSize) {
    return [
     {
      start: 0,
      end: values.length
     }
    ];
   }
   const boundaries = [];
   let start = 0;
   let accumulatedBytes = 0;
   for(let i = 0; i < values.length; i++){
    const valueSize = estimateValueSize(values[i], type, type_length);
    accumulatedBytes += valueSize;
    const rowStart = !repetitionLevels.length || repetitionLevels[i] === 0;
    if (accumulatedBytes >= pageSize && i > start && rowStart) {
     boundaries.push({
      start,
      end: i
     });
     start = i;
     accumulatedBytes = valueSize;
    }
   }
   if (start < values.length) {
    boundaries.push({
     start,
     end: values.length
    });
   }
   return boundaries;
  }
  function getStatistics(values, element) {
   let min_value = undefined;
   let max_value = undefined;
   let null_count = 0n;
   let nan_count = isFloat(element) ? 0n : undefined;
   for (const value of values){
    if (value === null || value === undefined) {
     null_count++;
     continue;
    }
    const statisticValue = physicalStatistic(value, element);
    if (typeof statisticValue === 'object' && !(statisticValue instanceof Uint8Array)) continue;
    if (typeof statisticValue === 'number' && Number.isNaN(statisticValue)) {
     if (nan_count !== undefined) nan_count++;
     continue;
    }
    if (min_value === undefined || compareValues(statisticValue, min_value) < 0) min_value = statisticValue;
    if (max_value === undefined || compareValues(statisticValue, max_value) > 0) max_value = statisticValue;
   }
   if (min_value === 0) min_value = -0;
   if (max_value === 0) max_value = 0;
   return {
    min_value,
    max_value,
    null_count,
    nan_count
   };
  }
  function isFloat({ type, logical_type }) {
   return type === 'FLOAT' || type === 'DOUBLE' || logical_type?.type === 'FLOAT16';
  }
  function physicalStatistic(value, element) {
   if (element.converted_type === 'DECIMAL' && typeof value === 'number') {
    return BigInt(Math.round(value * 10 ** (element.scale || 0)));
   }
   if (value instanceof Date && (element.type === 'INT32' || element.type === 'INT64')) {
    return unconvert(element, [
     value
    ])[0];
   }
   return value;
  }
  function compareValues(left, right) {
   if (left instanceof Uint8Array && right instanceof Uint8Array) {
    const length = Math.min(left.length, right.length);
    for(let i = 0; i < length; i += 1){
     if (left[i] !== right[i]) return left[i] - right[i];
    }
    return left.length - right.length;
   }
   if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right);
   if (left < right) return -1;
   if (left > right) return 1;
   return 0;
  }
  function compareStrings(left, right) {
   if (left === right) return 0;
   const length = Math.min(left.length, right.length);
   let i = 0;
   while(i < length && left.charCodeAt(i) === right.charCodeAt(i))i++;
   if (i > 0) {
    const prev = left.charCodeAt(i - 1);
    if (prev >= 0xd800 && prev <= 0xdbff) i--;
   }
   while(i < left.length && i < right.length){
    const a = codePointAt(left, i);
    const b = codePointAt(right, i);
    if (a !== b) return a - b;
    i += a > 0xffff ? 2 : 1;
   }
   return left.length - right.length;
  }
  function codePointAt(str, i) {
   const code = str.codePointAt(i) ?? 0xfffd;
   return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
  }
  var src_schema = __webpack_require__(28286);
  ;
  function encodeNestedValues(treePath, rows) {
   const schemaPath = treePath.map((n)=>n.element);
   if (treePath.length < 2) throw new Error('parquet schema path must include column');
   const definitionLevels = [];
   const repetitionLevels = [];
   const maxDefinitionLevel = (0, src_schema.mM)(treePath);
   if (treePath.length === 2 && maxDefinitionLevel === 0) {
    return {
     values: rows,
     definitionLevels,
     repetitionLevels,
     maxDefinitionLevel
    };
   }
   if (treePath.length === 2 && maxDefinitionLevel === 1) {
    const definitionLevels = new Array(rows.length);
    for(let i = 0; i < rows.length; i++){
     definitionLevels[i] = rows[i] === null || rows[i] === undefined ? 0 : 1;
    }
    return {
     values: rows,
     definitionLevels,
     repetitionLevels,
     maxDefinitionLevel
    };
   }
   const repLevelPrior = new Array(treePath.length);
   let repeatedCount = 0;
   for(let i = 0; i < treePath.length; i++){
    repLevelPrior[i] = repeatedCount;
    if (schemaPath[i].repetition_type === 'REPEATED') repeatedCount++;
   }
   const values = [];
   for (const row of rows){
    visit(1, row, 0, 0, false);
   }
   return {
    values,
    definitionLevels,
    repetitionLevels,
    maxDefinitionLevel
   };
   function visit(depth, value, defLevel, repLevel, allowNull) {
    const element = schemaPath[depth];
    const repetition = element.repetition_type || 'REQUIRED';
    if (depth === treePath.length - 1) {
     if (value === null || value === undefined) {
      if (repetition === 'REQUIRED' && !allowNull) {
       throw new Error('parquet required value is undefined');
      }
      definitionLevels.push(defLevel);
     } else {
      definitionLevels.push(repetition === 'REQUIRED' ? defLevel : defLevel + 1);
     }
     repetitionLevels.push(repLevel);
     values.push(value);
     return;
    }
    if (repetition === 'REPEATED') {
     if (value === null || value === undefined) {
      if (!allowNull) throw new Error('parquet required value is undefined');
      visit(depth + 1, undefined, defLevel, repLevel, true);
      return;
     }
     if (!Array.isArray(value)) {
      throw new Error(`parquet repeated field ${element.name} must be an array`);
     }
     if (!value.length) {
      visit(depth + 1, undefined, defLevel, repLevel, true);
      return;
     }
     const isMapEntry = (0, src_schema.ES)(treePath[depth - 1]);
     const childElement = schemaPath[depth + 1];
     for(let i = 0; i < value.length; i++){
      let childValue = value[i];
      if (isMapEntry && childValue && typeof childValue === 'object' && childElement) {
       childValue = childValue[childElement.name];
      }
      const childRep = i === 0 ? repLevel : repLevelPrior[depth] + 1;
      visit(depth + 1, childValue, defLevel + 1, childRep, false);
     }
     return;
    }
    if (repetition === 'OPTIONAL') {
     if (value === null || value === undefined) {
      visit(depth + 1, undefined, defLevel, repLevel, true);
     } else {
      const childValue = getChildValue(depth, value);
      const childIsNull = childValue === null || childValue === undefined;
      const isLogicalContainer = (0, src_schema.wq)(treePath[depth]) || (0, src_schema.ES)(treePath[depth]);
      const isStruct = element.num_children && !element.type && !isLogicalContainer;
      const nextDef = isStruct || !childIsNull ? defLevel + 1 : defLevel;
      visit(depth + 1, childValue, nextDef, repLevel, childIsNull);
     }
     return;
    }
    if (value === null || value === undefined) {
     if (!allowNull) throw new Error('parquet required value is undefined');
     visit(depth + 1, undefined, defLevel, repLevel, true);
    } else {
     visit(depth + 1, getChildValue(depth, value), defLevel, repLevel, false);
    }
   }
   function getChildValue(depth, currentValue) {
    if (currentValue === null || currentValue === undefined) return undefined;
    const child = schemaPath[depth + 1];
    if (!child) return undefined;
    if ((0, src_schema.wq)(treePath[depth])) return currentValue;
    if ((0, src_schema.ES)(treePath[depth])) {
     return normalizeMap(currentValue, schemaPath[depth]);
    }
    if (typeof currentValue === 'object' && !Array.isArray(currentValue)) {
     return currentValue[child.name];
    }
    throw new Error(`parquet expected struct, got ${currentValue}`);
   }
  }
  function normalizeMap(value, element) {
   if (value instanceof Map) {
    return Array.from(value.entries(), ([k, v])=>({
      key: k,
      value: v
     }));
   }
   if (Array.isArray(value)) {
    return value.map((entry)=>{
     if (entry && typeof entry === 'object' && 'key' in entry && 'value' in entry) {
      return entry;
     }
     if (Array.isArray(entry) && entry.length === 2) {
      return {
       key: entry[0],
       value: entry[1]
      };
     }
     throw new Error('parquet map entry must provide key and value');
    });
   }
   if (typeof value === 'object') {
    return Object.entries(value).map(([k, v])=>({
      key: k,
      value: v
     }));
   }
   throw new Error(`parquet map field ${element.name} must be Map, array, or object`);
  }
  ;
  function writeIndexes(writer, pageIndexes) {
   for (const { chunk, columnIndex } of pageIndexes){
    writeColumnIndex(writer, chunk, columnIndex);
   }
   for (const { chunk, offsetIndex } of pageIndexes){
    writeOffsetIndex(writer, chunk, offsetIndex);
   }
  }
  function writeColumnIndex(writer, columnChunk, columnIndex) {
   if (!columnIndex || columnIndex.min_values.length <= 1) return;
   const columnIndexOffset = writer.offset;
   serializeTCompactProtocol(writer, {
    field_1: columnIndex.null_pages,
    field_2: columnIndex.min_values,
    field_3: columnIndex.max_values,
    field_4: constants.UQ.indexOf(columnIndex.boundary_order),
    field_5: columnIndex.null_counts,
    field_8: columnIndex.nan_counts
   });
   columnChunk.column_index_offset = BigInt(columnIndexOffset);
   columnChunk.column_index_length = writer.offset - columnIndexOffset;
  }
  function writeOffsetIndex(writer, columnChunk, offsetIndex) {
   if (!offsetIndex || offsetIndex.page_locations.length <= 1) return;
   const offsetIndexOffset = writer.offset;
   serializeTCompactProtocol(writer, {
    field_1: offsetIndex.page_locations.map((p)=>({
      field_1: p.offset,
      field_2: p.compressed_page_size,
      field_3: p.first_row_index
     }))
   });
   columnChunk.offset_index_offset = BigInt(offsetIndexOffset);
   columnChunk.offset_index_length = writer.offset - offsetIndexOffset;
  }
  ;
  function writeMetadata(writer, metadata, statisticsTruncateLength) {
   const resolveSchemaPath = (0, schema.NF)(metadata.schema);
   const compact = {
    field_1: metadata.version,
    field_2: metadata.schema.map((element)=>({
      field_1: element.type && constants.CE.indexOf(element.type),
      field_2: element.type_length,
      field_3: element.repetition_type && constants.Nw.indexOf(element.repetition_type),
      field_4: element.name,
      field_5: element.num_children,
      field_6: element.converted_type && constants.gQ.indexOf(element.converted_type),
      field_7: element.scale,
      field_8: element.precision,
      field_9: element.field_id,
      field_10: logicalType(element.logical_type)
     })),
    field_3: metadata.num_rows,
    field_4: metadata.row_groups.map((rg)=>({
      field_1: rg.columns.map((c)=>({
        field_1: c.file_path,
        field_2: c.file_offset,
        field_3: c.meta_data && {
         field_1: constants.CE.indexOf(c.meta_data.type),
         field_2: c.meta_data.encodings.map((e)=>constants.p6.indexOf(e)),
         field_3: c.meta_data.path_in_schema,
         field_4: constants.IE.indexOf(c.meta_data.codec),
         field_5: c.meta_data.num_values,
         field_6: c.meta_data.total_uncompressed_size,
         field_7: c.meta_data.total_compressed_size,
         field_8: c.meta_data.key_value_metadata && c.meta_data.key_value_metadata.map((kv)=>({
           field_1: kv.key,
           field_2: kv.value
          })),
         field_9: c.meta_data.data_page_offset,
         field_10: c.meta_data.index_page_offset,
         field_11: c.meta_data.dictionary_page_offset,
         field_12: c.meta_data.statistics && unconvertStatistics(c.meta_data.statistics, schemaElement(c.meta_data.path_in_schema), statisticsTruncateLength),
         field_13: c.meta_data.encoding_stats && c.meta_data.encoding_stats.map((es)=>({
           field_1: constants.P2.indexOf(es.page_type),
           field_2: constants.p6.indexOf(es.encoding),
           field_3: es.count
          })),
         field_14: c.meta_data.bloom_filter_offset,
         field_15: c.meta_data.bloom_filter_length,
         field_16: c.meta_data.size_statistics && {
          field_1: c.meta_data.size_statistics.unencoded_byte_array_data_bytes,
          field_2: c.meta_data.size_statistics.repetition_level_histogram,
          field_3: c.meta_data.size_statistics.definition_level_histogram
         },
         field_17: c.meta_data.geospatial_statistics && {
          field_1: c.meta_data.geospatial_statistics.bbox && thriftBoundingBox(c.meta_data.geospatial_statistics.bbox),
          field_2: c.meta_data.geospatial_statistics.geospatial_types
         }
        },
        field_4: c.offset_index_offset,
        field_5: c.offset_index_length,
        field_6: c.column_index_offset,
        field_7: c.column_index_length,
        field_9: c.encrypted_column_metadata
       })),
      field_2: rg.total_byte_size,
      field_3: rg.num_rows,
      field_4: rg.sorting_columns && rg.sorting_columns.map((sc)=>({
        field_1: sc.column_idx,
        field_2: sc.descending,
        field_3: sc.nulls_first
       })),
      field_5: rg.file_offset,
      field_6: rg.total_compressed_size
     })),
    field_5: metadata.key_value_metadata && metadata.key_value_metadata.map((kv)=>({
      field_1: kv.key,
      field_2: kv.value
     })),
    field_6: metadata.created_by,
    field_7: metadata.schema.filter((element)=>element.type).map(()=>({
      field_1: {}
     }))
   };
   const metadataStart = writer.offset;
   serializeTCompactProtocol(writer, compact);
   const metadataLength = writer.offset - metadataStart;
   writer.appendUint32(metadataLength);
   function schemaElement(path) {
    const tree = resolveSchemaPath(path);
    return tree[tree.length - 1].element;
   }
  }
  function thriftBoundingBox(bbox) {
   return new ThriftStruct([
    [
     1,
     DOUBLE,
     bbox.xmin
    ],
    [
     2,
     DOUBLE,
     bbox.xmax
    ],
    [
     3,
     DOUBLE,
     bbox.ymin
    ],
    [
     4,
     DOUBLE,
     bbox.ymax
    ],
    [
     5,
     DOUBLE,
     bbox.zmin
    ],
    [
     6,
     DOUBLE,
     bbox.zmax
    ],
    [
     7,
     DOUBLE,
     bbox.mmin
    ],
    [
     8,
     DOUBLE,
     bbox.mmax
    ]
   ]);
  }
  function logicalType(type) {
   if (!type) return;
   if (type.type === 'STRING') return {
    field_1: {}
   };
   if (type.type === 'MAP') return {
    field_2: {}
   };
   if (type.type === 'LIST') return {
    field_3: {}
   };
   if (type.type === 'ENUM') return {
    field_4: {}
   };
   if (type.type === 'DECIMAL') return {
    field_5: {
     field_1: type.scale,
     field_2: type.precision
    }
   };
   if (type.type === 'DATE') return {
    field_6: {}
   };
   if (type.type === 'TIME') return {
    field_7: {
     field_1: type.isAdjustedToUTC,
     field_2: timeUnit(type.unit)
    }
   };
   if (type.type === 'TIMESTAMP') return {
    field_8: {
     field_1: type.isAdjustedToUTC,
     field_2: timeUnit(type.unit)
    }
   };
   if (type.type === 'INTEGER') return {
    field_10: {
     field_1: type.bitWidth,
     field_2: type.isSigned
    }
   };
   if (type.type === 'NULL') return {
    field_11: {}
   };
   if (type.type === 'JSON') return {
    field_12: {}
   };
   if (type.type === 'BSON') return {
    field_13: {}
   };
   if (type.type === 'UUID') return {
    field_14: {}
   };
   if (type.type === 'FLOAT16') return {
    field_15: {}
   };
   if (type.type === 'VARIANT') return {
    field_16: {}
   };
   if (type.type === 'GEOMETRY') return {
    field_17: {
     field_1: type.crs
    }
   };
   if (type.type === 'GEOGRAPHY') return {
    field_18: {
     field_1: type.crs,
     field_2: type.algorithm && constants.I7.indexOf(type.algorithm)
    }
   };
  }
  function timeUnit(unit) {
   if (unit === 'NANOS') return {
    field_3: {}
   };
   if (unit === 'MICROS') return {
    field_2: {}
   };
   return {
    field_1: {}
   };
  }
  ;
  const MAX_HASH_TABLE_BITS = 14;
  const MAX_OFFSET = 0xffff;
  const globalHashTables = new Array(MAX_HASH_TABLE_BITS + 1);
  function snappyCompress(input) {
   const writer = new bytewriter.U();
   writer.appendVarInt(input.length);
   compressInput(writer, input);
   return writer.getBytes();
  }
  function hashFunc(key, hashFuncShift) {
   return Math.imul(key, 0x1e35a7bd) >>> hashFuncShift;
  }
  function load32(array, pos) {
   return array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24);
  }
  function equals32(array, pos1, pos2) {
   return array[pos1] === array[pos2] && array[pos1 + 1] === array[pos2 + 1] && array[pos1 + 2] === array[pos2 + 2] && array[pos1 + 3] === array[pos2 + 3];
  }
  function emitLiteral(writer, input, ip, len) {
   if (len <= 60) {
    writer.appendUint8(len - 1 << 2);
   } else {
    const value = len - 1;
    const bytes = value < 0x100 ? 1 : value < 0x10000 ? 2 : value < 0x1000000 ? 3 : 4;
    writer.appendUint8(59 + bytes << 2);
    for(let i = 0; i < bytes; i++){
     writer.appendUint8(value >>> i * 8);
    }
   }
   writer.appendBytes(input.subarray(ip, ip + len));
  }
  function emitCopyLessThan64(writer, offset, len) {
   if (len < 12 && offset < 2048) {
    writer.appendUint8(1 + (len - 4 << 2) + (offset >>> 8 << 5));
    writer.appendUint8(offset & 0xff);
   } else {
    writer.appendUint8(2 + (len - 1 << 2));
    writer.appendUint8(offset & 0xff);
    writer.appendUint8(offset >>> 8);
   }
  }
  function emitCopy(writer, offset, len) {
   while(len >= 68){
    emitCopyLessThan64(writer, offset, 64);
    len -= 64;
   }
   if (len > 64) {
    emitCopyLessThan64(writer, offset, 60);
    len -= 60;
   }
   emitCopyLessThan64(writer, offset, len);
  }
  function compressInput(writer, input) {
   const inputSize = input.length;
   let hashTableBits = 1;
   while(1 << hashTableBits <= inputSize && hashTableBits <= MAX_HASH_TABLE_BITS){
    hashTableBits++;
   }
   hashTableBits--;
   const hashFuncShift = 32 - hashTableBits;
   globalHashTables[hashTableBits] ??= new Uint32Array(1 << hashTableBits);
   const hashTable = globalHashTables[hashTableBits];
   hashTable.fill(0);
   const ipEnd = inputSize;
   let ipLimit;
   let ip = 0;
   let nextEmit = 0;
   let hash, nextHash;
   let nextIp, candidate, skip;
   let bytesBetweenHashLookups;
   let base, matched, offset;
   let prevHash, curHash;
   let flag = true;
   const INPUT_MARGIN = 15;
   if (inputSize >= INPUT_MARGIN) {
    ipLimit = ipEnd - INPUT_MARGIN;
    ip++;
    nextHash = hashFunc(load32(input, ip), hashFuncShift);
    while(flag){
     skip = 32;
     nextIp = ip;
     do {
      ip = nextIp;
      hash = nextHash;
      bytesBetweenHashLookups = skip >>> 5;
      skip++;
      nextIp = ip + bytesBetweenHashLookups;
      if (ip > ipLimit) {
       flag = false;
       break;
      }
      nextHash = hashFunc(load32(input, nextIp), hashFuncShift);
      candidate = hashTable[hash];
      hashTable[hash] = ip;
     }while (ip - candidate > MAX_OFFSET || !equals32(input, ip, candidate))
     if (!flag) {
      break;
     }
     emitLiteral(writer, input, nextEmit, ip - nextEmit);
     do {
      base = ip;
      matched = 4;
      while(ip + matched < ipEnd && input[ip + matched] === input[candidate + matched]){
       matched++;
      }
      ip += matched;
      offset = base - candidate;
      emitCopy(writer, offset, matched);
      nextEmit = ip;
      if (ip >= ipLimit) {
       flag = false;
       break;
      }
      prevHash = hashFunc(load32(input, ip - 1), hashFuncShift);
      hashTable[prevHash] = ip - 1;
      curHash = hashFunc(load32(input, ip), hashFuncShift);
      candidate = hashTable[curHash];
      hashTable[curHash] = ip;
     }while (ip - candidate <= MAX_OFFSET && equals32(input, ip, candidate))
     if (!flag) {
      break;
     }
     ip++;
     nextHash = hashFunc(load32(input, ip), hashFuncShift);
    }
   }
   if (nextEmit < ipEnd) {
    emitLiteral(writer, input, nextEmit, ipEnd - nextEmit);
   }
  }
  var variant = __webpack_require__(29880);
  ;
  class ParquetWriter {
   constructor({ writer, schema, codec = 'SNAPPY', compressors, statistics = true, statisticsTruncateLength, kvMetadata, createdBy = 'hyparquet' }){
    if (statisticsTruncateLength !== undefined && statisticsTruncateLength !== Infinity && !(Number.isInteger(statisticsTruncateLength) && statisticsTruncateLength > 0)) {
     throw new Error('statisticsTruncateLength must be a positive integer or Infinity');
    }
    this.writer = writer;
    this.schema = schema;
    this.codec = codec;
    this.compressors = {
     SNAPPY: snappyCompress,
     ...compressors
    };
    this.statistics = statistics;
    this.statisticsTruncateLength = statisticsTruncateLength;
    this.kvMetadata = kvMetadata;
    this.createdBy = createdBy;
    this.row_groups = [];
    this.num_rows = 0n;
    this.pendingIndexes = [];
    this.writer.appendUint32(0x31524150);
   }
   write({ columnData, rowGroupSize = [
    1000,
    100000
   ], pageSize = 1048576, dictionarySize }) {
    for (const { codec = this.codec } of columnData){
     if (codec !== 'UNCOMPRESSED' && !this.compressors[codec]) {
      throw new Error(`parquet no compressor for codec ${codec}`);
     }
    }
    const columnDataRows = columnData[0]?.data?.length || 0;
    const resolveSchemaPath = (0, schema.NF)(this.schema);
    let pending;
    for (const { groupStartIndex, groupSize } of groupIterator({
     columnDataRows,
     rowGroupSize
    })){
     const writeGroup = ()=>{
      const groupStartOffset = this.writer.offset;
      const columns = [];
      for(let j = 0; j < columnData.length; j++){
       const { name, data, encoding, codec = this.codec, columnIndex = false, offsetIndex = true, shredding, bloomFilter, statistics = this.statistics } = columnData[j];
       if (columnIndex && !offsetIndex) {
        throw new Error('parquet ColumnIndex cannot be present without OffsetIndex');
       }
       if (data.length !== columnDataRows) {
        throw new Error('parquet columns must have the same length');
       }
       const groupData = data.slice(groupStartIndex, groupStartIndex + groupSize);
       const columnPath = resolveSchemaPath([
        name
       ]);
       const leafPaths = getLeafSchemaPaths(columnPath);
       const columnElement = columnPath.at(-1)?.element;
       const shreddingConfig = shredding && shredding !== true ? shredding : undefined;
       const isVariant = columnElement?.logical_type?.type === 'VARIANT';
       const isRequired = columnElement?.repetition_type === 'REQUIRED';
       const rows = isVariant ? (0, variant.On)(Array.from(groupData), shreddingConfig, {
        name,
        required: isRequired
       }) : groupData;
       for (const leafPath of leafPaths){
        const schemaPath = leafPath.map((node)=>node.element);
        const column = {
         columnName: schemaPath.slice(1).map((s)=>s.name).join('.'),
         element: schemaPath[schemaPath.length - 1],
         schemaPath,
         codec,
         compressors: this.compressors,
         stats: statistics,
         statisticsTruncateLength: this.statisticsTruncateLength,
         pageSize,
         dictionarySize,
         columnIndex,
         offsetIndex,
         encoding,
         bloomFilter
        };
        const pageData = encodeNestedValues(leafPath, rows);
        const result = writeColumn({
         writer: this.writer,
         column,
         pageData
        });
        columns.push(result.chunk);
        this.pendingIndexes.push(result);
       }
      }
      let total_byte_size = 0n;
      for (const { meta_data } of columns)total_byte_size += meta_data?.total_uncompressed_size ?? 0n;
      this.num_rows += BigInt(groupSize);
      this.row_groups.push({
       columns,
       total_byte_size,
       num_rows: BigInt(groupSize),
       total_compressed_size: BigInt(this.writer.offset - groupStartOffset)
      });
      return this.writer.flush?.();
     };
     if (pending) {
      pending = pending.then(writeGroup);
     } else {
      const r = writeGroup();
      if (r) pending = Promise.resolve(r);
     }
    }
    return pending;
   }
   finish() {
    writeIndexes(this.writer, this.pendingIndexes);
    writeBlooms(this.writer, this.pendingIndexes);
    const metadata = {
     version: 2,
     created_by: this.createdBy,
     schema: this.schema,
     num_rows: this.num_rows,
     row_groups: this.row_groups,
     metadata_length: 0,
     key_value_metadata: this.kvMetadata
    };
    delete metadata.metadata_length;
    writeMetadata(this.writer, metadata, this.statisticsTruncateLength);
    this.writer.appendUint32(0x31524150);
    return this.writer.finish();
   }
  }
  function groupSize(rowGroupSize, i) {
   return Array.isArray(rowGroupSize) ? rowGroupSize[Math.min(i, rowGroupSize.length - 1)] : rowGroupSize;
  }
  function groupIterator({ columnDataRows, rowGroupSize }) {
   if (Array.isArray(rowGroupSize) && !rowGroupSize.length) {
    throw new Error('rowGroupSize array cannot be empty');
   }
   const groups = [];
   let groupIndex = 0;
   let groupStartIndex = 0;
   while(groupStartIndex < columnDataRows){
    const size = groupSize(rowGroupSize, groupIndex);
    groups.push({
     groupStartIndex,
     groupSize: Math.min(size, columnDataRows - groupStartIndex)
    });
    groupStartIndex += size;
    groupIndex++;
   }
   return groups;
  }
  function getLeafSchemaPaths(schemaPath) {
   const leaves = [];
   dfs(schemaPath);
   return leaves;
   function dfs(path) {
    const node = path[path.length - 1];
    if (!node.children.length) {
     leaves.push(path);
     return;
    }
    for (const child of node.children){
     dfs([
      ...path,
      child
     ]);
    }
   }
  }
 },
 99022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G8: ()=>schemaFromColumnData,
   NF: ()=>schemaPathResolver,
   qt: ()=>getMaxRepetitionLevel
  });
  var hyparquet__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96367);
  var _variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29880);
  function schemaFromColumnData({ columnData, schemaOverrides }) {
   const schema = [
    {
     name: 'root',
     num_children: columnData.length
    }
   ];
   for (const { name, data, type, nullable, shredding } of columnData){
    if (schemaOverrides?.[name]) {
     const override = schemaOverrides[name];
     if (type || nullable !== undefined) {
      throw new Error(`cannot provide both type and schema override for column ${name}`);
     }
     if (override.name !== name) {
      throw new Error(`schema override for column ${name} must have matching name, got ${override.name}`);
     }
     if (override.type === 'FIXED_LEN_BYTE_ARRAY' && !override.type_length) {
      throw new Error('schema override for FIXED_LEN_BYTE_ARRAY must include type_length');
     }
     if (override.num_children) {
      throw new Error('schema override does not support nested types');
     }
     schema.push(override);
    } else if (type === 'VARIANT') {
     const repetition_type = nullable === false ? 'REQUIRED' : 'OPTIONAL';
     const shreddingConfig = shredding && shredding !== true ? (0, _variant_js__WEBPACK_IMPORTED_MODULE_0__.MP)(shredding) : undefined;
     if (shreddingConfig) {
      schema.push({
       name,
       repetition_type,
       num_children: 3,
       logical_type: {
        type: 'VARIANT'
       }
      }, {
       name: 'metadata',
       type: 'BYTE_ARRAY',
       repetition_type: 'REQUIRED'
      }, {
       name: 'value',
       type: 'BYTE_ARRAY',
       repetition_type: 'OPTIONAL'
      }, ...buildVariantTypedValue(shreddingConfig));
     } else {
      schema.push({
       name,
       repetition_type,
       num_children: 2,
       logical_type: {
        type: 'VARIANT'
       }
      }, {
       name: 'metadata',
       type: 'BYTE_ARRAY',
       repetition_type: 'REQUIRED'
      }, {
       name: 'value',
       type: 'BYTE_ARRAY',
       repetition_type: 'OPTIONAL'
      });
     }
    } else if (type) {
     schema.push(basicTypeToSchemaElement(name, type, nullable));
    } else {
     schema.push(autoSchemaElement(name, data.slice(0, 1000)));
    }
   }
   return schema;
  }
  function buildVariantTypedValue(shredType) {
   if (Array.isArray(shredType)) {
    return [
     {
      name: 'typed_value',
      repetition_type: 'OPTIONAL',
      converted_type: 'LIST',
      num_children: 1
     },
     {
      name: 'list',
      repetition_type: 'REPEATED',
      num_children: 1
     },
     {
      name: 'element',
      repetition_type: 'REQUIRED',
      num_children: 2
     },
     {
      name: 'value',
      type: 'BYTE_ARRAY',
      repetition_type: 'OPTIONAL'
     },
     ...buildVariantTypedValue(shredType[0])
    ];
   }
   if (typeof shredType === 'object') {
    const fieldNames = Object.keys(shredType);
    const elements = [
     {
      name: 'typed_value',
      repetition_type: 'OPTIONAL',
      num_children: fieldNames.length
     }
    ];
    for (const fieldName of fieldNames){
     elements.push({
      name: fieldName,
      repetition_type: 'OPTIONAL',
      num_children: 2
     }, {
      name: 'value',
      type: 'BYTE_ARRAY',
      repetition_type: 'OPTIONAL'
     }, ...buildVariantTypedValue(shredType[fieldName]));
    }
    return elements;
   }
   return [
    shreddedLeafElement(shredType)
   ];
  }
  function shreddedLeafElement(type) {
   switch(type){
    case 'STRING':
     return {
      name: 'typed_value',
      type: 'BYTE_ARRAY',
      converted_type: 'UTF8',
      repetition_type: 'OPTIONAL'
     };
    case 'INT32':
     return {
      name: 'typed_value',
      type: 'INT32',
      repetition_type: 'OPTIONAL'
     };
    case 'INT64':
     return {
      name: 'typed_value',
      type: 'INT64',
      repetition_type: 'OPTIONAL'
     };
    case 'DOUBLE':
     return {
      name: 'typed_value',
      type: 'DOUBLE',
      repetition_type: 'OPTIONAL'
     };
    case 'FLOAT':
     return {
      name: 'typed_value',
      type: 'FLOAT',
      repetition_type: 'OPTIONAL'
     };
    case 'BOOLEAN':
     return {
      name: 'typed_value',
      type: 'BOOLEAN',
      repetition_type: 'OPTIONAL'
     };
    case 'TIMESTAMP':
     return {
      name: 'typed_value',
      type: 'INT64',
      converted_type: 'TIMESTAMP_MICROS',
      repetition_type: 'OPTIONAL'
     };
    default:
     throw new Error(`unsupported shredded field type: ${type}`);
   }
  }
  function basicTypeToSchemaElement(name, type, nullable) {
   const repetition_type = nullable === false ? 'REQUIRED' : 'OPTIONAL';
   if (type === 'STRING') {
    return {
     name,
     type: 'BYTE_ARRAY',
     converted_type: 'UTF8',
     repetition_type
    };
   }
   if (type === 'JSON') {
    return {
     name,
     type: 'BYTE_ARRAY',
     converted_type: 'JSON',
     repetition_type
    };
   }
   if (type === 'TIMESTAMP') {
    return {
     name,
     type: 'INT64',
     converted_type: 'TIMESTAMP_MILLIS',
     repetition_type
    };
   }
   if (type === 'UUID') {
    return {
     name,
     type: 'FIXED_LEN_BYTE_ARRAY',
     type_length: 16,
     logical_type: {
      type: 'UUID'
     },
     repetition_type
    };
   }
   if (type === 'FLOAT16') {
    return {
     name,
     type: 'FIXED_LEN_BYTE_ARRAY',
     type_length: 2,
     logical_type: {
      type: 'FLOAT16'
     },
     repetition_type
    };
   }
   if (type === 'GEOMETRY') {
    return {
     name,
     type: 'BYTE_ARRAY',
     logical_type: {
      type: 'GEOMETRY'
     },
     repetition_type
    };
   }
   if (type === 'GEOGRAPHY') {
    return {
     name,
     type: 'BYTE_ARRAY',
     logical_type: {
      type: 'GEOGRAPHY'
     },
     repetition_type
    };
   }
   return {
    name,
    type,
    repetition_type
   };
  }
  function autoSchemaElement(name, values) {
   let type;
   let repetition_type = 'REQUIRED';
   let converted_type;
   if (values instanceof Int32Array) return {
    name,
    type: 'INT32',
    repetition_type
   };
   if (values instanceof BigInt64Array) return {
    name,
    type: 'INT64',
    repetition_type
   };
   if (values instanceof Float32Array) return {
    name,
    type: 'FLOAT',
    repetition_type
   };
   if (values instanceof Float64Array) return {
    name,
    type: 'DOUBLE',
    repetition_type
   };
   for (const value of values){
    if (value === null || value === undefined) {
     repetition_type = 'OPTIONAL';
    } else {
     let valueType;
     let valueConvertedType;
     if (typeof value === 'boolean') valueType = 'BOOLEAN';
     else if (typeof value === 'bigint') valueType = 'INT64';
     else if (Number.isInteger(value)) valueType = 'INT32';
     else if (typeof value === 'number') valueType = 'DOUBLE';
     else if (value instanceof Uint8Array) valueType = 'BYTE_ARRAY';
     else if (typeof value === 'string') {
      valueType = 'BYTE_ARRAY';
      valueConvertedType = 'UTF8';
     } else if (value instanceof Date) {
      valueType = 'INT64';
      valueConvertedType = 'TIMESTAMP_MILLIS';
     } else if (typeof value === 'object') {
      valueType = 'BYTE_ARRAY';
      valueConvertedType = 'JSON';
     } else throw new Error(`cannot determine parquet type for: ${value}`);
     if (type === undefined) {
      type = valueType;
      converted_type = valueConvertedType;
     } else if (type === 'INT32' && valueType === 'DOUBLE') {
      type = 'DOUBLE';
     } else if (type === 'DOUBLE' && valueType === 'INT32') {
      continue;
     } else if (type !== valueType || converted_type !== valueConvertedType) {
      throw new Error(`parquet cannot write mixed types: ${converted_type ?? type} and ${valueConvertedType ?? valueType}`);
     }
    }
   }
   if (!type) {
    type = 'BYTE_ARRAY';
    repetition_type = 'OPTIONAL';
   }
   return {
    name,
    type,
    repetition_type,
    converted_type
   };
  }
  function getMaxRepetitionLevel(schemaPath) {
   let maxLevel = 0;
   for (const element of schemaPath){
    if (element.repetition_type === 'REPEATED') {
     maxLevel++;
    }
   }
   return maxLevel;
  }
  function schemaPathResolver(schema) {
   const root = (0, hyparquet__WEBPACK_IMPORTED_MODULE_1__.YR)({
    schema
   });
   const childrenByName = new Map();
   return (path)=>{
    let tree = root;
    const schemaPath = [
     tree
    ];
    for (const part of path){
     let children = childrenByName.get(tree);
     if (!children) {
      children = new Map();
      for (const child of tree.children){
       if (!children.has(child.element.name)) children.set(child.element.name, child);
      }
      childrenByName.set(tree, children);
     }
     const child = children.get(part);
     if (!child) throw new Error(`parquet schema element not found: ${path}`);
     schemaPath.push(child);
     tree = child;
    }
    return schemaPath;
   };
  }
 },
 29880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   MP: ()=>normalizeShreddingConfig,
   On: ()=>encodeVariantColumn
  });
  var _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83732);
  const encoder = new TextEncoder();
  const INT64_MIN = -(2n ** 63n);
  const INT64_MAX = 2n ** 63n - 1n;
  const VARIANT_NULL = new Uint8Array([
   0x00
  ]);
  const RESERVED_SHREDDING_FIELDS = new Set([
   'value',
   'typed_value'
  ]);
  const EMPTY_KEY_INDEX = new Map();
  const EMPTY_METADATA = writeVariantMetadata([]);
  function encodeVariantColumn(values, shredding, column) {
   if (column?.required) {
    for(let i = 0; i < values.length; i++){
     if (values[i] === undefined) {
      throw new Error(`required variant column ${column.name} has undefined value at index ${i}`);
     }
    }
   }
   const scratchWriters = [];
   const shreddingConfig = shredding && normalizeShreddingConfig(shredding);
   if (shreddingConfig) {
    const metadataCache = new Map();
    return values.map((value)=>{
     if (value === undefined) return null;
     const keys = new Set();
     collectKeys(value, keys);
     const { metadata, keyIndex } = getVariantRowMetadata(keys, metadataCache);
     return {
      metadata,
      ...encodeShredded(value, shreddingConfig, keyIndex, true, scratchWriters)
     };
    });
   }
   const dictionary = buildVariantDictionary(values);
   const metadata = writeVariantMetadata(dictionary);
   const keyIndex = new Map();
   for(let i = 0; i < dictionary.length; i++){
    keyIndex.set(dictionary[i], i);
   }
   return values.map((value)=>{
    if (value === undefined) return null;
    return {
     metadata,
     value: writeVariantValue(value, keyIndex, scratchWriters)
    };
   });
  }
  function encodeShredded(value, shredType, keyIndex, allowPartialObjects, scratchWriters) {
   if (value === null || value === undefined) {
    return {
     value: VARIANT_NULL,
     typed_value: null
    };
   }
   if (Array.isArray(shredType)) {
    if (!Array.isArray(value)) {
     return {
      value: writeVariantValue(value, keyIndex, scratchWriters),
      typed_value: null
     };
    }
    const elemShred = shredType[0];
    return {
     value: null,
     typed_value: value.map((el)=>encodeShredded(el, elemShred, keyIndex, false, scratchWriters))
    };
   }
   if (typeof shredType === 'object') {
    if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date || value instanceof Uint8Array) {
     return {
      value: writeVariantValue(value, keyIndex, scratchWriters),
      typed_value: null
     };
    }
    const remaining = {};
    let hasRemaining = false;
    for (const k of Object.keys(value)){
     if (k in shredType || value[k] === undefined) continue;
     remaining[k] = value[k];
     hasRemaining = true;
    }
    if (hasRemaining && !allowPartialObjects) {
     return {
      value: writeVariantValue(value, keyIndex, scratchWriters),
      typed_value: null
     };
    }
    const fieldNames = Object.keys(shredType);
    const hasMissingFieldConflict = fieldNames.some((fieldName)=>(!Object.prototype.hasOwnProperty.call(value, fieldName) || value[fieldName] === undefined) && keyIndex.has(fieldName));
    if (hasMissingFieldConflict) {
     return {
      value: writeVariantValue(value, keyIndex, scratchWriters),
      typed_value: null
     };
    }
    const typedValue = {};
    for (const fieldName of fieldNames){
     if (!Object.prototype.hasOwnProperty.call(value, fieldName) || value[fieldName] === undefined) {
      continue;
     }
     typedValue[fieldName] = encodeShredded(value[fieldName], shredType[fieldName], keyIndex, false, scratchWriters);
    }
    const binaryValue = hasRemaining ? writeVariantValue(remaining, keyIndex, scratchWriters) : null;
    return {
     value: binaryValue,
     typed_value: typedValue
    };
   }
   if (matchesType(value, shredType)) {
    return {
     value: null,
     typed_value: value
    };
   }
   return {
    value: writeVariantValue(value, keyIndex, scratchWriters),
    typed_value: null
   };
  }
  function getVariantRowMetadata(keys, metadataCache) {
   if (keys.size === 0) {
    return {
     metadata: EMPTY_METADATA,
     keyIndex: EMPTY_KEY_INDEX
    };
   }
   const dictionary = [
    ...keys
   ].sort();
   const cacheKey = dictionary.join('\0');
   const cached = metadataCache.get(cacheKey);
   if (cached) {
    return cached;
   }
   const metadata = writeVariantMetadata(dictionary);
   const keyIndex = new Map();
   for(let i = 0; i < dictionary.length; i++)keyIndex.set(dictionary[i], i);
   const rowMetadata = {
    metadata,
    keyIndex
   };
   metadataCache.set(cacheKey, rowMetadata);
   return rowMetadata;
  }
  function matchesType(value, type) {
   if (value === null || value === undefined) return false;
   switch(type){
    case 'BOOLEAN':
     return typeof value === 'boolean';
    case 'INT32':
     return typeof value === 'number' && Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
    case 'INT64':
     return typeof value === 'bigint' && value >= INT64_MIN && value <= INT64_MAX;
    case 'FLOAT':
     return typeof value === 'number';
    case 'DOUBLE':
     return typeof value === 'number';
    case 'STRING':
     return typeof value === 'string';
    case 'TIMESTAMP':
     return value instanceof Date;
    default:
     return false;
   }
  }
  const MAX_SHRED_DEPTH = 3;
  const MAX_SHRED_LEAVES = 256;
  function autoDetectShredding(values) {
   const detected = detectShred(values, 0);
   if (detected === undefined || typeof detected !== 'object') return undefined;
   const normalized = normalizeShreddingConfig(detected);
   if (normalized === undefined || countShredLeaves(normalized) > MAX_SHRED_LEAVES) return undefined;
   return normalized;
  }
  function countShredLeaves(shredType) {
   if (Array.isArray(shredType)) return shredType.length ? countShredLeaves(shredType[0]) : 0;
   if (shredType && typeof shredType === 'object') {
    let leaves = 0;
    for (const key of Object.keys(shredType))leaves += countShredLeaves(shredType[key]);
    return leaves;
   }
   return 1;
  }
  function detectShred(values, depth) {
   const nonNull = [];
   for (const v of values){
    if (v !== null && v !== undefined) nonNull.push(v);
   }
   if (!nonNull.length) return undefined;
   if (nonNull.some(isPlainObject)) {
    if (depth >= MAX_SHRED_DEPTH) return undefined;
    const fieldValues = new Map();
    for (const v of nonNull){
     if (!isPlainObject(v)) continue;
     for (const [key, fieldValue] of Object.entries(v)){
      if (fieldValue === undefined) continue;
      const arr = fieldValues.get(key);
      if (arr) arr.push(fieldValue);
      else fieldValues.set(key, [
       fieldValue
      ]);
     }
    }
    const shredding = {};
    for (const [key, vals] of fieldValues){
     const fieldShred = detectShred(vals, depth + 1);
     if (fieldShred !== undefined) shredding[key] = fieldShred;
    }
    return Object.keys(shredding).length > 0 ? shredding : undefined;
   }
   if (nonNull.every(Array.isArray)) {
    if (depth >= MAX_SHRED_DEPTH) return undefined;
    const elements = [];
    for (const arr of nonNull)for (const el of arr)elements.push(el);
    const elemShred = detectShred(elements, depth + 1);
    return elemShred === undefined ? undefined : [
     elemShred
    ];
   }
   let jsType;
   for (const v of nonNull){
    if (Array.isArray(v)) return undefined;
    const t = v instanceof Date ? 'date' : typeof v;
    if (jsType === undefined) jsType = t;
    else if (jsType !== t) return undefined;
   }
   return jsType ? jsTypeToBasicType(jsType) : undefined;
  }
  function isPlainObject(v) {
   return typeof v === 'object' && v !== null && !Array.isArray(v) && !(v instanceof Date) && !(v instanceof Uint8Array);
  }
  function normalizeShreddingConfig(shredding) {
   if (Array.isArray(shredding)) {
    const elem = shredding.length ? normalizeShreddingConfig(shredding[0]) : undefined;
    return elem === undefined ? undefined : [
     elem
    ];
   }
   if (typeof shredding === 'object') {
    const normalized = {};
    for (const [key, type] of Object.entries(shredding)){
     if (RESERVED_SHREDDING_FIELDS.has(key)) continue;
     const norm = normalizeShreddingConfig(type);
     if (norm !== undefined) normalized[key] = norm;
    }
    return Object.keys(normalized).length > 0 ? normalized : undefined;
   }
   return shredding;
  }
  function jsTypeToBasicType(jsType) {
   switch(jsType){
    case 'boolean':
     return 'BOOLEAN';
    case 'string':
     return 'STRING';
    case 'number':
     return 'DOUBLE';
    case 'bigint':
     return 'INT64';
    case 'date':
     return 'TIMESTAMP';
    default:
     return undefined;
   }
  }
  function buildVariantDictionary(values) {
   const keys = new Set();
   collectKeys(values, keys);
   return [
    ...keys
   ].sort();
  }
  function collectKeys(value, keys) {
   if (value === null || value === undefined) return;
   if (Array.isArray(value)) {
    for (const item of value){
     collectKeys(item, keys);
    }
    return;
   }
   if (value instanceof Date || value instanceof Uint8Array) return;
   if (typeof value === 'object') {
    for (const key of Object.keys(value)){
     keys.add(key);
     collectKeys(value[key], keys);
    }
   }
  }
  function writeVariantMetadata(dictionary) {
   const n = dictionary.length;
   const encoded = new Array(n);
   let totalStringBytes = 0;
   for(let i = 0; i < n; i++){
    const e = encoder.encode(dictionary[i]);
    encoded[i] = e;
    totalStringBytes += e.length;
   }
   const offsetSize = byteWidth(totalStringBytes);
   const header = 1 | 1 << 4 | offsetSize - 1 << 6;
   const totalSize = 1 + offsetSize + (n + 1) * offsetSize + totalStringBytes;
   const bytes = new Uint8Array(totalSize);
   let offset = 0;
   bytes[offset++] = header;
   for(let j = 0; j < offsetSize; j++)bytes[offset++] = n >> j * 8 & 0xff;
   let strOffset = 0;
   for(let i = 0; i < n; i++){
    for(let j = 0; j < offsetSize; j++)bytes[offset++] = strOffset >> j * 8 & 0xff;
    strOffset += encoded[i].length;
   }
   for(let j = 0; j < offsetSize; j++)bytes[offset++] = strOffset >> j * 8 & 0xff;
   for(let i = 0; i < n; i++){
    bytes.set(encoded[i], offset);
    offset += encoded[i].length;
   }
   return bytes;
  }
  function writeVariantValue(value, keyIndex, scratchWriters) {
   const writer = new _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__.U(8);
   writeValue(value, writer, keyIndex, scratchWriters);
   return writer.getBytes();
  }
  function writeValue(val, writer, keyIndex, scratchWriters) {
   if (val === null || val === undefined) {
    writer.appendUint8(0x00);
    return;
   }
   if (val === true) {
    writer.appendUint8(0x04);
    return;
   }
   if (val === false) {
    writer.appendUint8(0x08);
    return;
   }
   if (typeof val === 'bigint') {
    if (val < INT64_MIN || val > INT64_MAX) {
     throw new RangeError(`variant bigint out of int64 range: ${val}`);
    }
    writer.appendUint8(6 << 2);
    writer.appendInt64(val);
    return;
   }
   if (typeof val === 'number') {
    if (Number.isInteger(val)) {
     if (val >= -128 && val <= 127) {
      writer.appendUint8(3 << 2);
      writer.appendUint8(val & 0xff);
      return;
     }
     if (val >= -32768 && val <= 32767) {
      writer.appendUint8(4 << 2);
      appendUnsignedLE(writer, val, 2);
      return;
     }
     if (val >= -2147483648 && val <= 2147483647) {
      writer.appendUint8(5 << 2);
      writer.appendInt32(val);
      return;
     }
    }
    writer.appendUint8(7 << 2);
    writer.appendFloat64(val);
    return;
   }
   if (typeof val === 'string') {
    const strBytes = encoder.encode(val);
    if (strBytes.length <= 63) {
     writer.appendUint8(strBytes.length << 2 | 1);
     writer.appendBytes(strBytes);
    } else {
     writer.appendUint8(16 << 2);
     writer.appendUint32(strBytes.length);
     writer.appendBytes(strBytes);
    }
    return;
   }
   if (val instanceof Date) {
    writer.appendUint8(13 << 2);
    writer.appendInt64(BigInt(val.getTime()) * 1000n);
    return;
   }
   if (val instanceof Uint8Array) {
    writer.appendUint8(15 << 2);
    writer.appendUint32(val.length);
    writer.appendBytes(val);
    return;
   }
   if (Array.isArray(val)) {
    writeVariantArray(val, writer, keyIndex, scratchWriters);
    return;
   }
   if (typeof val === 'object') {
    writeVariantObject(val, writer, keyIndex, scratchWriters);
    return;
   }
   throw new Error(`variant cannot encode value: ${val}`);
  }
  function writeVariantObject(obj, writer, keyIndex, scratchWriters) {
   const entries = Object.keys(obj).filter((key)=>obj[key] !== undefined).map((key)=>{
    const id = keyIndex.get(key);
    if (id === undefined) throw new Error(`variant key not in dictionary: ${key}`);
    return {
     id,
     key
    };
   });
   entries.sort((a, b)=>a.id - b.id);
   const numElements = entries.length;
   const maxFieldId = numElements > 0 ? entries[numElements - 1].id : 0;
   const idWidth = byteWidth(maxFieldId);
   const scratch = scratchWriters.pop() ?? new _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__.U(8);
   const offsets = new Array(numElements + 1);
   offsets[0] = 0;
   for(let i = 0; i < numElements; i++){
    writeValue(obj[entries[i].key], scratch, keyIndex, scratchWriters);
    offsets[i + 1] = scratch.index;
   }
   const offsetWidth = byteWidth(offsets[numElements]);
   const isLarge = numElements > 255 ? 1 : 0;
   writer.appendUint8((offsetWidth - 1 | idWidth - 1 << 2 | isLarge << 4) << 2 | 2);
   if (isLarge) writer.appendUint32(numElements);
   else writer.appendUint8(numElements);
   for (const { id } of entries)appendUnsignedLE(writer, id, idWidth);
   for (const off of offsets)appendUnsignedLE(writer, off, offsetWidth);
   writer.appendBytes(scratch.getBytes());
   scratch.index = 0;
   scratch.offset = 0;
   scratchWriters.push(scratch);
  }
  function writeVariantArray(arr, writer, keyIndex, scratchWriters) {
   const numElements = arr.length;
   const scratch = scratchWriters.pop() ?? new _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__.U(8);
   const offsets = new Array(numElements + 1);
   offsets[0] = 0;
   for(let i = 0; i < numElements; i++){
    writeValue(arr[i], scratch, keyIndex, scratchWriters);
    offsets[i + 1] = scratch.index;
   }
   const offsetWidth = byteWidth(offsets[numElements]);
   const isLarge = numElements > 255 ? 1 : 0;
   writer.appendUint8((offsetWidth - 1 | isLarge << 2) << 2 | 3);
   if (isLarge) writer.appendUint32(numElements);
   else writer.appendUint8(numElements);
   for (const off of offsets)appendUnsignedLE(writer, off, offsetWidth);
   writer.appendBytes(scratch.getBytes());
   scratch.index = 0;
   scratch.offset = 0;
   scratchWriters.push(scratch);
  }
  function byteWidth(maxValue) {
   if (maxValue <= 0xff) return 1;
   if (maxValue <= 0xffff) return 2;
   if (maxValue <= 0xffffff) return 3;
   return 4;
  }
  function appendUnsignedLE(writer, value, width) {
   for(let i = 0; i < width; i++){
    writer.appendUint8(value >> i * 8 & 0xff);
   }
  }
 },
 39974: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W0: ()=>bloomEligibleColumns,
   wv: ()=>hashParquetValue,
   Mw: ()=>readBloomFilter,
   xo: ()=>sbbfContains
  });
  var thrift = __webpack_require__(52558);
  ;
  const MASK = 0xffffffffffffffffn;
  const PRIME1 = 0x9e3779b185ebca87n;
  const PRIME2 = 0xc2b2ae3d27d4eb4fn;
  const PRIME3 = 0x165667b19e3779f9n;
  const PRIME4 = 0x85ebca77c2b2ae63n;
  const PRIME5 = 0x27d4eb2f165667c5n;
  function rotl64(x, r) {
   return (x << r | x >> 64n - r) & MASK;
  }
  function round(acc, val) {
   acc = acc + val * PRIME2 & MASK;
   acc = rotl64(acc, 31n);
   return acc * PRIME1 & MASK;
  }
  function mergeRound(acc, val) {
   acc ^= round(0n, val);
   return acc * PRIME1 + PRIME4 & MASK;
  }
  function xxhash64(input, seed = 0n) {
   const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
   const len = input.byteLength;
   let offset = 0;
   let h64;
   if (len >= 32) {
    let v1 = seed + PRIME1 + PRIME2 & MASK;
    let v2 = seed + PRIME2 & MASK;
    let v3 = seed;
    let v4 = seed - PRIME1 & MASK;
    while(offset + 32 <= len){
     v1 = round(v1, view.getBigUint64(offset, true));
     offset += 8;
     v2 = round(v2, view.getBigUint64(offset, true));
     offset += 8;
     v3 = round(v3, view.getBigUint64(offset, true));
     offset += 8;
     v4 = round(v4, view.getBigUint64(offset, true));
     offset += 8;
    }
    h64 = rotl64(v1, 1n) + rotl64(v2, 7n) + rotl64(v3, 12n) + rotl64(v4, 18n) & MASK;
    h64 = mergeRound(h64, v1);
    h64 = mergeRound(h64, v2);
    h64 = mergeRound(h64, v3);
    h64 = mergeRound(h64, v4);
   } else {
    h64 = seed + PRIME5 & MASK;
   }
   h64 = h64 + BigInt(len) & MASK;
   while(offset + 8 <= len){
    h64 ^= round(0n, view.getBigUint64(offset, true));
    h64 = rotl64(h64, 27n) * PRIME1 + PRIME4 & MASK;
    offset += 8;
   }
   if (offset + 4 <= len) {
    h64 ^= BigInt(view.getUint32(offset, true)) * PRIME1 & MASK;
    h64 = rotl64(h64, 23n) * PRIME2 + PRIME3 & MASK;
    offset += 4;
   }
   while(offset < len){
    h64 ^= BigInt(view.getUint8(offset)) * PRIME5 & MASK;
    h64 = rotl64(h64, 11n) * PRIME1 & MASK;
    offset += 1;
   }
   h64 ^= h64 >> 33n;
   h64 = h64 * PRIME2 & MASK;
   h64 ^= h64 >> 29n;
   h64 = h64 * PRIME3 & MASK;
   h64 ^= h64 >> 32n;
   return h64;
  }
  ;
  const textEncoder = new TextEncoder();
  const SALT = new Uint32Array([
   0x47b6137b,
   0x44974d91,
   0x8824ad5b,
   0xa2b7289d,
   0x705495c7,
   0x2df1424b,
   0x9efc4947,
   0x5c6bfb31
  ]);
  function blockIndex(hash, numBlocks) {
   return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
  }
  function blockMask(hash) {
   const m = new Uint32Array(8);
   const low = Number(hash & 0xffffffffn) | 0;
   for(let i = 0; i < 8; i++){
    m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
   }
   return m;
  }
  function sbbfInsert(blocks, hash) {
   const offset = blockIndex(hash, blocks.length >> 3) << 3;
   const m = blockMask(hash);
   for(let i = 0; i < 8; i++){
    blocks[offset + i] |= m[i];
   }
  }
  function sbbfContains(blocks, hash) {
   const offset = blockIndex(hash, blocks.length >> 3) << 3;
   const m = blockMask(hash);
   for(let i = 0; i < 8; i++){
    if ((blocks[offset + i] & m[i]) === 0) return false;
   }
   return true;
  }
  function readBloomFilter(reader) {
   const header = (0, thrift.Tn)(reader);
   const numBytes = header.field_1;
   if (typeof numBytes !== 'number' || numBytes <= 0 || numBytes % 32 !== 0) return undefined;
   if (!header.field_2?.field_1) return undefined;
   if (!header.field_3?.field_1) return undefined;
   if (!header.field_4?.field_1) return undefined;
   const { view, offset } = reader;
   if (offset + numBytes > view.byteLength) {
    throw new Error(`parquet bloom filter truncated: need ${numBytes} bytes, have ${view.byteLength - offset}`);
   }
   const blocks = new Uint32Array(numBytes >> 2);
   for(let i = 0; i < blocks.length; i++){
    blocks[i] = view.getUint32(offset + i * 4, true);
   }
   reader.offset = offset + numBytes;
   return {
    numBytes,
    blocks
   };
  }
  function hashParquetValue(value, element) {
   if (value === null || value === undefined) return undefined;
   const { type, converted_type, logical_type } = element;
   if (type === 'BOOLEAN') {
    if (typeof value !== 'boolean') return undefined;
    return xxhash64(new Uint8Array([
     value ? 1 : 0
    ]));
   }
   if (type === 'FLOAT') {
    if (typeof value !== 'number') return undefined;
    const buf = new ArrayBuffer(4);
    new DataView(buf).setFloat32(0, value, true);
    return xxhash64(new Uint8Array(buf));
   }
   if (type === 'DOUBLE') {
    if (typeof value !== 'number') return undefined;
    const buf = new ArrayBuffer(8);
    new DataView(buf).setFloat64(0, value, true);
    return xxhash64(new Uint8Array(buf));
   }
   if (type === 'INT32') {
    if (converted_type === 'DATE' || converted_type === 'DECIMAL' || converted_type === 'TIME_MILLIS') return undefined;
    if (logical_type?.type === 'DATE' || logical_type?.type === 'TIME' || logical_type?.type === 'DECIMAL') return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
    const buf = new ArrayBuffer(4);
    new DataView(buf).setInt32(0, value | 0, true);
    return xxhash64(new Uint8Array(buf));
   }
   if (type === 'INT64') {
    if (converted_type === 'TIMESTAMP_MILLIS' || converted_type === 'TIMESTAMP_MICROS') return undefined;
    if (converted_type === 'TIME_MICROS' || converted_type === 'DECIMAL') return undefined;
    if (logical_type?.type === 'TIMESTAMP' || logical_type?.type === 'TIME' || logical_type?.type === 'DECIMAL') return undefined;
    let bigValue;
    if (typeof value === 'bigint') bigValue = value;
    else if (typeof value === 'number' && Number.isSafeInteger(value)) bigValue = BigInt(value);
    else return undefined;
    const buf = new ArrayBuffer(8);
    new DataView(buf).setBigUint64(0, BigInt.asUintN(64, bigValue), true);
    return xxhash64(new Uint8Array(buf));
   }
   if (type === 'BYTE_ARRAY') {
    if (converted_type === 'JSON' || converted_type === 'BSON' || converted_type === 'DECIMAL') return undefined;
    if (logical_type?.type === 'JSON' || logical_type?.type === 'BSON' || logical_type?.type === 'VARIANT') return undefined;
    if (logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY') return undefined;
    if (typeof value === 'string') return xxhash64(textEncoder.encode(value));
    if (value instanceof Uint8Array) return xxhash64(value);
    return undefined;
   }
   if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (converted_type === 'DECIMAL' || converted_type === 'INTERVAL') return undefined;
    if (logical_type?.type === 'DECIMAL' || logical_type?.type === 'UUID' || logical_type?.type === 'FLOAT16') return undefined;
    if (logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY') return undefined;
    if (value instanceof Uint8Array) return xxhash64(value);
    return undefined;
   }
   return undefined;
  }
  function bloomEligibleColumns(filter) {
   const out = new Set();
   walkBloomEligible(filter, out);
   return out;
  }
  function walkBloomEligible(filter, out) {
   if (!filter) return;
   if ('$and' in filter && Array.isArray(filter.$and)) {
    for (const sub of filter.$and)walkBloomEligible(sub, out);
    return;
   }
   if ('$or' in filter && Array.isArray(filter.$or)) {
    for (const sub of filter.$or)walkBloomEligible(sub, out);
    return;
   }
   if ('$nor' in filter) return;
   for (const [field, condition] of Object.entries(filter)){
    if (field.startsWith('$')) continue;
    if (typeof condition === 'object' && condition !== null && !Array.isArray(condition)) {
     if ('$eq' in condition || '$in' in condition) out.add(field);
    } else {
     out.add(field);
    }
   }
  }
 },
 40312: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CE: ()=>ParquetTypes,
   I7: ()=>EdgeInterpolationAlgorithms,
   IE: ()=>CompressionCodecs,
   Nw: ()=>FieldRepetitionTypes,
   P2: ()=>PageTypes,
   UQ: ()=>BoundaryOrders,
   gQ: ()=>ConvertedTypes,
   p6: ()=>Encodings
  });
  const ParquetTypes = [
   'BOOLEAN',
   'INT32',
   'INT64',
   'INT96',
   'FLOAT',
   'DOUBLE',
   'BYTE_ARRAY',
   'FIXED_LEN_BYTE_ARRAY'
  ];
  const Encodings = [
   'PLAIN',
   'GROUP_VAR_INT',
   'PLAIN_DICTIONARY',
   'RLE',
   'BIT_PACKED',
   'DELTA_BINARY_PACKED',
   'DELTA_LENGTH_BYTE_ARRAY',
   'DELTA_BYTE_ARRAY',
   'RLE_DICTIONARY',
   'BYTE_STREAM_SPLIT'
  ];
  const FieldRepetitionTypes = [
   'REQUIRED',
   'OPTIONAL',
   'REPEATED'
  ];
  const ConvertedTypes = [
   'UTF8',
   'MAP',
   'MAP_KEY_VALUE',
   'LIST',
   'ENUM',
   'DECIMAL',
   'DATE',
   'TIME_MILLIS',
   'TIME_MICROS',
   'TIMESTAMP_MILLIS',
   'TIMESTAMP_MICROS',
   'UINT_8',
   'UINT_16',
   'UINT_32',
   'UINT_64',
   'INT_8',
   'INT_16',
   'INT_32',
   'INT_64',
   'JSON',
   'BSON',
   'INTERVAL'
  ];
  const CompressionCodecs = [
   'UNCOMPRESSED',
   'SNAPPY',
   'GZIP',
   'LZO',
   'BROTLI',
   'LZ4',
   'ZSTD',
   'LZ4_RAW'
  ];
  const PageTypes = [
   'DATA_PAGE',
   'INDEX_PAGE',
   'DICTIONARY_PAGE',
   'DATA_PAGE_V2'
  ];
  const BoundaryOrders = [
   'UNORDERED',
   'ASCENDING',
   'DESCENDING'
  ];
  const EdgeInterpolationAlgorithms = [
   'SPHERICAL',
   'VINCENTY',
   'THOMAS',
   'ANDOYER',
   'KARNEY'
  ];
 },
 69234: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Rc: ()=>DEFAULT_PARSERS,
   C6: ()=>convert,
   Km: ()=>convertWithDictionary,
   $Q: ()=>parseDecimal,
   dq: ()=>parseFloat16
  });
  ;
  function wkbToGeojson(reader) {
   const flags = getFlags(reader);
   if (flags.type === 1) {
    return {
     type: 'Point',
     coordinates: readPosition(reader, flags)
    };
   } else if (flags.type === 2) {
    return {
     type: 'LineString',
     coordinates: readLine(reader, flags)
    };
   } else if (flags.type === 3) {
    return {
     type: 'Polygon',
     coordinates: readPolygon(reader, flags)
    };
   } else if (flags.type === 4) {
    const points = [];
    for(let i = 0; i < flags.count; i++){
     points.push(readPosition(reader, getFlags(reader)));
    }
    return {
     type: 'MultiPoint',
     coordinates: points
    };
   } else if (flags.type === 5) {
    const lines = [];
    for(let i = 0; i < flags.count; i++){
     lines.push(readLine(reader, getFlags(reader)));
    }
    return {
     type: 'MultiLineString',
     coordinates: lines
    };
   } else if (flags.type === 6) {
    const polygons = [];
    for(let i = 0; i < flags.count; i++){
     polygons.push(readPolygon(reader, getFlags(reader)));
    }
    return {
     type: 'MultiPolygon',
     coordinates: polygons
    };
   } else if (flags.type === 7) {
    const geometries = [];
    for(let i = 0; i < flags.count; i++){
     geometries.push(wkbToGeojson(reader));
    }
    return {
     type: 'GeometryCollection',
     geometries
    };
   } else {
    throw new Error(`Unsupported geometry type: ${flags.type}`);
   }
  }
  function getFlags(reader) {
   const { view } = reader;
   const littleEndian = view.getUint8(reader.offset++) === 1;
   const rawType = view.getUint32(reader.offset, littleEndian);
   reader.offset += 4;
   const type = rawType % 1000;
   const flags = Math.floor(rawType / 1000);
   let count = 0;
   if (type > 1 && type <= 7) {
    count = view.getUint32(reader.offset, littleEndian);
    reader.offset += 4;
   }
   let dim = 2;
   if (flags) dim++;
   if (flags === 3) dim++;
   return {
    littleEndian,
    type,
    dim,
    count
   };
  }
  function readPosition(reader, flags) {
   const points = [];
   for(let i = 0; i < flags.dim; i++){
    const coord = reader.view.getFloat64(reader.offset, flags.littleEndian);
    reader.offset += 8;
    points.push(coord);
   }
   return points;
  }
  function readLine(reader, flags) {
   const points = [];
   for(let i = 0; i < flags.count; i++){
    points.push(readPosition(reader, flags));
   }
   return points;
  }
  function readPolygon(reader, flags) {
   const { view } = reader;
   const rings = [];
   for(let r = 0; r < flags.count; r++){
    const count = view.getUint32(reader.offset, flags.littleEndian);
    reader.offset += 4;
    rings.push(readLine(reader, {
     ...flags,
     count
    }));
   }
   return rings;
  }
  ;
  const decoder = new TextDecoder();
  const DEFAULT_PARSERS = {
   timestampFromMilliseconds (millis) {
    return new Date(Number(millis));
   },
   timestampFromMicroseconds (micros) {
    return new Date(Number(micros / 1000n));
   },
   timestampFromNanoseconds (nanos) {
    return new Date(Number(nanos / 1000000n));
   },
   dateFromDays (days) {
    return new Date(days * 86400000);
   },
   stringFromBytes (bytes) {
    return bytes && decoder.decode(bytes);
   },
   jsonFromBytes (bytes) {
    return bytes && JSON.parse(decoder.decode(bytes));
   },
   geometryFromBytes (bytes) {
    return bytes && wkbToGeojson({
     view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
     offset: 0
    });
   },
   geographyFromBytes (bytes) {
    return bytes && wkbToGeojson({
     view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
     offset: 0
    });
   },
   uuidFromBytes (bytes) {
    if (!bytes) return undefined;
    const hex = Array.from(bytes, (b)=>b.toString(16).padStart(2, '0')).join('');
    return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20, 32);
   }
  };
  function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
   if (dictionary && encoding.endsWith('_DICTIONARY')) {
    let output = data;
    if (data instanceof Uint8Array && !(dictionary instanceof Uint8Array)) {
     output = new dictionary.constructor(data.length);
    }
    for(let i = 0; i < data.length; i++){
     output[i] = dictionary[data[i]];
    }
    return output;
   } else {
    return convert(data, columnDecoder);
   }
  }
  function convert(data, columnDecoder) {
   const { element, parsers, utf8 = true, schemaPath } = columnDecoder;
   const { type, converted_type: ctype, logical_type: ltype } = element;
   const nullable = element.repetition_type !== 'REQUIRED';
   const isVariant = schemaPath?.some((s)=>s.element.logical_type?.type === 'VARIANT');
   if (isVariant && type === 'BYTE_ARRAY' && ctype !== 'UTF8' && ltype?.type !== 'STRING') {
    return data;
   }
   if (ctype === 'DECIMAL') {
    const scale = element.scale || 0;
    const factor = 10 ** -scale;
    const arr = new Array(data.length);
    for(let i = 0; i < arr.length; i++){
     if (data[i] instanceof Uint8Array) {
      arr[i] = parseDecimal(data[i]) * factor;
     } else {
      arr[i] = Number(data[i]) * factor;
     }
    }
    return arr;
   }
   if (!ctype && type === 'INT96') {
    return Array.from(data).map((v)=>parsers.timestampFromNanoseconds(parseInt96Nanos(v)));
   }
   if (ctype === 'DATE') {
    return Array.from(data).map((v)=>parsers.dateFromDays(v));
   }
   if (ctype === 'TIMESTAMP_MILLIS') {
    return Array.from(data).map((v)=>parsers.timestampFromMilliseconds(v));
   }
   if (ctype === 'TIMESTAMP_MICROS') {
    return Array.from(data).map((v)=>parsers.timestampFromMicroseconds(v));
   }
   if (ctype === 'JSON') {
    return data.map((v)=>parsers.jsonFromBytes(v));
   }
   if (ctype === 'BSON') {
    throw new Error('parquet bson not supported');
   }
   if (ctype === 'INTERVAL') {
    throw new Error('parquet interval not supported');
   }
   if (ltype?.type === 'GEOMETRY') {
    return data.map((v)=>parsers.geometryFromBytes(v));
   }
   if (ltype?.type === 'GEOGRAPHY') {
    return data.map((v)=>parsers.geographyFromBytes(v));
   }
   if (ltype?.type === 'UUID') {
    return data.map((v)=>parsers.uuidFromBytes(v));
   }
   if (ctype === 'UTF8' || ltype?.type === 'STRING' || utf8 && type === 'BYTE_ARRAY') {
    return data.map((v)=>parsers.stringFromBytes(v));
   }
   if (ctype === 'UINT_64' || ltype?.type === 'INTEGER' && ltype.bitWidth === 64 && !ltype.isSigned) {
    if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length);
    const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length);
    for(let i = 0; i < arr.length; i++)arr[i] = data[i];
    return arr;
   }
   if (ctype === 'UINT_32' || ltype?.type === 'INTEGER' && ltype.bitWidth === 32 && !ltype.isSigned) {
    if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length);
    const arr = nullable ? new Array(data.length) : new Uint32Array(data.length);
    for(let i = 0; i < arr.length; i++){
     arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i];
    }
    return arr;
   }
   if (ltype?.type === 'FLOAT16') {
    return Array.from(data).map(parseFloat16);
   }
   if (ltype?.type === 'TIMESTAMP') {
    const { unit } = ltype;
    let parser = parsers.timestampFromMilliseconds;
    if (unit === 'MICROS') parser = parsers.timestampFromMicroseconds;
    if (unit === 'NANOS') parser = parsers.timestampFromNanoseconds;
    const arr = new Array(data.length);
    for(let i = 0; i < arr.length; i++){
     arr[i] = parser(data[i]);
    }
    return arr;
   }
   return data;
  }
  function parseDecimal(bytes) {
   if (!bytes.length) return 0;
   let value = 0n;
   for (const byte of bytes){
    value = value * 256n + BigInt(byte);
   }
   const bits = bytes.length * 8;
   if (value >= 2n ** BigInt(bits - 1)) {
    value -= 2n ** BigInt(bits);
   }
   return Number(value);
  }
  function parseInt96Nanos(value) {
   const days = (value >> 64n) - 2440588n;
   const nano = value & 0xffffffffffffffffn;
   return days * 86400000000000n + nano;
  }
  function parseFloat16(bytes) {
   if (!bytes) return undefined;
   const int16 = bytes[1] << 8 | bytes[0];
   const sign = int16 >> 15 ? -1 : 1;
   const exp = int16 >> 10 & 0x1f;
   const frac = int16 & 0x3ff;
   if (exp === 0) return sign * 2 ** -14 * (frac / 1024);
   if (exp === 0x1f) return frac ? NaN : sign * Infinity;
   return sign * 2 ** (exp - 15) * (1 + frac / 1024);
  }
 },
 96367: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   FS: ()=>convertMetadata,
   m5: ()=>parquetMetadata,
   Ei: ()=>parquetMetadataAsync,
   YR: ()=>parquetSchema
  });
  var constants = __webpack_require__(40312);
  var convert = __webpack_require__(69234);
  var src_schema = __webpack_require__(28286);
  var thrift = __webpack_require__(52558);
  ;
  function markGeoColumns(schema, key_value_metadata) {
   const columns = new Map();
   const geo = key_value_metadata?.find(({ key })=>key === 'geo')?.value;
   const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {};
   for (const [name, column] of Object.entries(decodedColumns)){
    if (column.encoding !== 'WKB') continue;
    const type = column.edges === 'spherical' ? 'GEOGRAPHY' : 'GEOMETRY';
    const id = column.crs?.id ?? column.crs?.ids?.[0];
    const crs = id ? `${id.authority}:${id.code.toString()}` : undefined;
    columns.set(name, {
     type,
     crs
    });
   }
   for(let i = 1; i < schema.length; i++){
    const { logical_type, name, num_children, type } = schema[i];
    if (num_children) {
     i += num_children;
     continue;
    }
    if (type === 'BYTE_ARRAY' && !logical_type) {
     schema[i].logical_type = columns.get(name);
    }
   }
  }
  ;
  const defaultInitialFetchSize1 = 1 << 19;
  const decoder = new TextDecoder();
  function decode(value) {
   return value && decoder.decode(value);
  }
  async function parquetMetadataAsync(asyncBuffer, { parsers, initialFetchSize = defaultInitialFetchSize1, geoparquet = true } = {}) {
   if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error('parquet expected AsyncBuffer');
   const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize);
   const footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength);
   const footerView = new DataView(footerBuffer);
   if (footerView.getUint32(footerBuffer.byteLength - 4, true) !== 0x31524150) {
    throw new Error('parquet file invalid (footer != PAR1)');
   }
   const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, true);
   if (metadataLength > asyncBuffer.byteLength - 8) {
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`);
   }
   if (metadataLength + 8 > initialFetchSize) {
    const metadataOffset = asyncBuffer.byteLength - metadataLength - 8;
    const metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset);
    const combinedBuffer = new ArrayBuffer(metadataLength + 8);
    const combinedView = new Uint8Array(combinedBuffer);
    combinedView.set(new Uint8Array(metadataBuffer));
    combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset);
    return parquetMetadata(combinedBuffer, {
     parsers,
     geoparquet
    });
   } else {
    return parquetMetadata(footerBuffer, {
     parsers,
     geoparquet
    });
   }
  }
  function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
   let view;
   if (arrayBuffer instanceof ArrayBuffer) {
    view = new DataView(arrayBuffer);
   } else if (arrayBuffer instanceof Uint8Array) {
    view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
   } else {
    throw new Error('parquet expected ArrayBuffer or Uint8Array');
   }
   const allParsers = {
    ...convert.Rc,
    ...parsers
   };
   if (view.byteLength < 8) {
    throw new Error('parquet file is too short');
   }
   if (view.getUint32(view.byteLength - 4, true) !== 0x31524150) {
    throw new Error('parquet file invalid (footer != PAR1)');
   }
   const metadataLengthOffset = view.byteLength - 8;
   const metadataLength = view.getUint32(metadataLengthOffset, true);
   if (metadataLength > view.byteLength - 8) {
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
   }
   const metadataOffset = metadataLengthOffset - metadataLength;
   const reader = {
    view,
    offset: metadataOffset
   };
   const metadata = (0, thrift.Tn)(reader);
   const version = metadata.field_1;
   const schema = metadata.field_2.map((field)=>({
     type: constants.CE[field.field_1],
     type_length: field.field_2,
     repetition_type: constants.Nw[field.field_3],
     name: decode(field.field_4),
     num_children: field.field_5,
     converted_type: constants.gQ[field.field_6],
     scale: field.field_7,
     precision: field.field_8,
     field_id: field.field_9,
     logical_type: logicalType(field.field_10)
    }));
   const columnSchema = schema.filter((e)=>e.type);
   const num_rows = metadata.field_3;
   const row_groups = metadata.field_4.map((rowGroup)=>({
     columns: rowGroup.field_1.map((column, columnIndex)=>({
       file_path: decode(column.field_1),
       file_offset: column.field_2,
       meta_data: column.field_3 && {
        type: constants.CE[column.field_3.field_1],
        encodings: column.field_3.field_2?.map((e)=>constants.p6[e]),
        path_in_schema: column.field_3.field_3.map(decode),
        codec: constants.IE[column.field_3.field_4],
        num_values: column.field_3.field_5,
        total_uncompressed_size: column.field_3.field_6,
        total_compressed_size: column.field_3.field_7,
        key_value_metadata: column.field_3.field_8?.map((kv)=>({
          key: decode(kv.field_1),
          value: decode(kv.field_2)
         })),
        data_page_offset: column.field_3.field_9,
        index_page_offset: column.field_3.field_10,
        dictionary_page_offset: column.field_3.field_11,
        statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
        encoding_stats: column.field_3.field_13?.map((encodingStat)=>({
          page_type: constants.P2[encodingStat.field_1],
          encoding: constants.p6[encodingStat.field_2],
          count: encodingStat.field_3
         })),
        bloom_filter_offset: column.field_3.field_14,
        bloom_filter_length: column.field_3.field_15,
        size_statistics: column.field_3.field_16 && {
         unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
         repetition_level_histogram: column.field_3.field_16.field_2,
         definition_level_histogram: column.field_3.field_16.field_3
        },
        geospatial_statistics: column.field_3.field_17 && {
         bbox: column.field_3.field_17.field_1 && {
          xmin: column.field_3.field_17.field_1.field_1,
          xmax: column.field_3.field_17.field_1.field_2,
          ymin: column.field_3.field_17.field_1.field_3,
          ymax: column.field_3.field_17.field_1.field_4,
          zmin: column.field_3.field_17.field_1.field_5,
          zmax: column.field_3.field_17.field_1.field_6,
          mmin: column.field_3.field_17.field_1.field_7,
          mmax: column.field_3.field_17.field_1.field_8
         },
         geospatial_types: column.field_3.field_17.field_2
        }
       },
       offset_index_offset: column.field_4,
       offset_index_length: column.field_5,
       column_index_offset: column.field_6,
       column_index_length: column.field_7,
       crypto_metadata: column.field_8,
       encrypted_column_metadata: column.field_9
      })),
     total_byte_size: rowGroup.field_2,
     num_rows: rowGroup.field_3,
     sorting_columns: rowGroup.field_4?.map((sortingColumn)=>({
       column_idx: sortingColumn.field_1,
       descending: sortingColumn.field_2,
       nulls_first: sortingColumn.field_3
      })),
     file_offset: rowGroup.field_5,
     total_compressed_size: rowGroup.field_6,
     ordinal: rowGroup.field_7
    }));
   const key_value_metadata = metadata.field_5?.map((kv)=>({
     key: decode(kv.field_1),
     value: decode(kv.field_2)
    }));
   const created_by = decode(metadata.field_6);
   if (geoparquet) {
    markGeoColumns(schema, key_value_metadata);
   }
   return {
    version,
    schema,
    num_rows,
    row_groups,
    key_value_metadata,
    created_by,
    metadata_length: metadataLength
   };
  }
  function parquetSchema({ schema }) {
   return (0, src_schema.Dy)(schema, [])[0];
  }
  function logicalType(logicalType) {
   if (logicalType?.field_1) return {
    type: 'STRING'
   };
   if (logicalType?.field_2) return {
    type: 'MAP'
   };
   if (logicalType?.field_3) return {
    type: 'LIST'
   };
   if (logicalType?.field_4) return {
    type: 'ENUM'
   };
   if (logicalType?.field_5) return {
    type: 'DECIMAL',
    scale: logicalType.field_5.field_1,
    precision: logicalType.field_5.field_2
   };
   if (logicalType?.field_6) return {
    type: 'DATE'
   };
   if (logicalType?.field_7) return {
    type: 'TIME',
    isAdjustedToUTC: logicalType.field_7.field_1,
    unit: timeUnit(logicalType.field_7.field_2)
   };
   if (logicalType?.field_8) return {
    type: 'TIMESTAMP',
    isAdjustedToUTC: logicalType.field_8.field_1,
    unit: timeUnit(logicalType.field_8.field_2)
   };
   if (logicalType?.field_10) return {
    type: 'INTEGER',
    bitWidth: logicalType.field_10.field_1,
    isSigned: logicalType.field_10.field_2
   };
   if (logicalType?.field_11) return {
    type: 'NULL'
   };
   if (logicalType?.field_12) return {
    type: 'JSON'
   };
   if (logicalType?.field_13) return {
    type: 'BSON'
   };
   if (logicalType?.field_14) return {
    type: 'UUID'
   };
   if (logicalType?.field_15) return {
    type: 'FLOAT16'
   };
   if (logicalType?.field_16) return {
    type: 'VARIANT',
    specification_version: logicalType.field_16.field_1
   };
   if (logicalType?.field_17) return {
    type: 'GEOMETRY',
    crs: decode(logicalType.field_17.field_1)
   };
   if (logicalType?.field_18) return {
    type: 'GEOGRAPHY',
    crs: decode(logicalType.field_18.field_1),
    algorithm: constants.I7[logicalType.field_18.field_2]
   };
   return logicalType;
  }
  function timeUnit(unit) {
   if (unit.field_1) return 'MILLIS';
   if (unit.field_2) return 'MICROS';
   if (unit.field_3) return 'NANOS';
   throw new Error('parquet time unit required');
  }
  function convertStats(stats, schema, parsers) {
   return stats && {
    max: convertMetadata(stats.field_1, schema, parsers),
    min: convertMetadata(stats.field_2, schema, parsers),
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: convertMetadata(stats.field_5, schema, parsers),
    min_value: convertMetadata(stats.field_6, schema, parsers),
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8
   };
  }
  function convertMetadata(value, schema, parsers) {
   const { type, converted_type, logical_type } = schema;
   if (value === undefined) return value;
   if (type === 'BOOLEAN') return value[0] === 1;
   if (type === 'BYTE_ARRAY') return parsers.stringFromBytes(value);
   const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
   if (type === 'FLOAT' && view.byteLength === 4) return view.getFloat32(0, true);
   if (type === 'DOUBLE' && view.byteLength === 8) return view.getFloat64(0, true);
   if (type === 'INT32' && converted_type === 'DECIMAL' && view.byteLength === 4) {
    return view.getInt32(0, true) * 10 ** -(schema.scale || 0);
   }
   if (type === 'INT64' && converted_type === 'DECIMAL' && view.byteLength === 8) {
    return Number(view.getBigInt64(0, true)) * 10 ** -(schema.scale || 0);
   }
   if (type === 'INT32' && converted_type === 'DATE') return parsers.dateFromDays(view.getInt32(0, true));
   if (type === 'INT64' && converted_type === 'TIMESTAMP_MILLIS') return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
   if (type === 'INT64' && converted_type === 'TIMESTAMP_MICROS') return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
   if (type === 'INT64' && logical_type?.type === 'TIMESTAMP' && logical_type?.unit === 'NANOS') return parsers.timestampFromNanoseconds(view.getBigInt64(0, true));
   if (type === 'INT64' && logical_type?.type === 'TIMESTAMP' && logical_type?.unit === 'MICROS') return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
   if (type === 'INT64' && logical_type?.type === 'TIMESTAMP') return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
   const unsigned = converted_type?.startsWith('UINT_') || logical_type?.type === 'INTEGER' && !logical_type.isSigned;
   if (type === 'INT32' && unsigned && view.byteLength === 4) return view.getUint32(0, true);
   if (type === 'INT64' && unsigned && view.byteLength === 8) return view.getBigUint64(0, true);
   if (type === 'INT32' && view.byteLength === 4) return view.getInt32(0, true);
   if (type === 'INT64' && view.byteLength === 8) return view.getBigInt64(0, true);
   if (converted_type === 'DECIMAL') return (0, convert.$Q)(value) * 10 ** -(schema.scale || 0);
   if (logical_type?.type === 'FLOAT16') return (0, convert.dq)(value);
   if (logical_type?.type === 'UUID') return parsers.uuidFromBytes(value);
   if (type === 'FIXED_LEN_BYTE_ARRAY') return value;
   return value;
  }
 },
 73579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ik: ()=>parquetScan
  });
  var src_bloom = __webpack_require__(39974);
  var utils = __webpack_require__(94428);
  ;
  const encoder = new TextEncoder();
  function pathsNeededForFilter(filter) {
   if (!filter) return [];
   const paths = [];
   if ('$and' in filter && Array.isArray(filter.$and)) {
    paths.push(...filter.$and.flatMap(pathsNeededForFilter));
   } else if ('$or' in filter && Array.isArray(filter.$or)) {
    paths.push(...filter.$or.flatMap(pathsNeededForFilter));
   } else if ('$nor' in filter && Array.isArray(filter.$nor)) {
    paths.push(...filter.$nor.flatMap(pathsNeededForFilter));
   } else {
    paths.push(...Object.keys(filter));
   }
   return [
    ...new Set(paths)
   ];
  }
  function columnsNeededForFilter(filter) {
   return [
    ...new Set(pathsNeededForFilter(filter).map((path)=>path.split('.')[0]))
   ];
  }
  function matchFilter(record, filter, strict = true) {
   if ('$and' in filter && Array.isArray(filter.$and)) {
    return filter.$and.every((subQuery)=>matchFilter(record, subQuery, strict));
   }
   if ('$or' in filter && Array.isArray(filter.$or)) {
    return filter.$or.some((subQuery)=>matchFilter(record, subQuery, strict));
   }
   if ('$nor' in filter && Array.isArray(filter.$nor)) {
    return !filter.$nor.some((subQuery)=>matchFilter(record, subQuery, strict));
   }
   return Object.entries(filter).every(([field, condition])=>{
    const value = resolve(record, field);
    if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) {
     return (0, utils.aI)(value, condition, strict);
    }
    return Object.entries(condition || {}).every(([operator, target])=>{
     if (operator === '$gt') return value !== null && value !== undefined && value > target;
     if (operator === '$gte') return value !== null && value !== undefined && value >= target;
     if (operator === '$lt') return value !== null && value !== undefined && value < target;
     if (operator === '$lte') return value !== null && value !== undefined && value <= target;
     if (operator === '$eq') return (0, utils.aI)(value, target, strict);
     if (operator === '$ne') return !(0, utils.aI)(value, target, strict);
     if (operator === '$in') return Array.isArray(target) && matchesIn(value, target, strict);
     if (operator === '$nin') return Array.isArray(target) && !matchesIn(value, target, strict);
     if (operator === '$not') return !matchFilter({
      value
     }, {
      value: target
     }, strict);
     return true;
    });
   });
  }
  function matchesIn(value, targets, strict) {
   return targets.some((target)=>(0, utils.aI)(value, target, strict) || Array.isArray(value) && value.some((element)=>(0, utils.aI)(element, target, strict)));
  }
  function canSkipRowGroup({ rowGroup, physicalColumns, filter, strict = true, bloomFilters, schemaElements }) {
   if (!filter) return false;
   if ('$and' in filter && Array.isArray(filter.$and)) {
    return filter.$and.some((subFilter)=>canSkipRowGroup({
      rowGroup,
      physicalColumns,
      filter: subFilter,
      strict,
      bloomFilters,
      schemaElements
     }));
   }
   if ('$or' in filter && Array.isArray(filter.$or)) {
    return filter.$or.every((subFilter)=>canSkipRowGroup({
      rowGroup,
      physicalColumns,
      filter: subFilter,
      strict,
      bloomFilters,
      schemaElements
     }));
   }
   if ('$nor' in filter && Array.isArray(filter.$nor)) {
    return false;
   }
   for (const [field, condition] of Object.entries(filter)){
    const columnIndex = physicalColumns.indexOf(field);
    if (columnIndex === -1) continue;
    const stats = rowGroup.columns[columnIndex].meta_data?.statistics;
    const { min, max, min_value, max_value, null_count: nullCount } = stats || {};
    const minVal = min_value !== undefined ? min_value : min;
    const maxVal = max_value !== undefined ? max_value : max;
    const haveStats = minVal !== undefined && maxVal !== undefined;
    const bloom = bloomFilters?.[field];
    const element = schemaElements?.[field];
    const matchingNulls = matchFilter({
     value: null
    }, {
     value: condition
    }, strict) && (nullCount === undefined || nullCount > 0);
    if (haveStats && !matchingNulls && canSkipStats(condition, minVal, maxVal, strict, element)) {
     return true;
    }
    for (const [operator, target] of Object.entries(condition || {})){
     if (bloom && element) {
      if (operator === '$eq') {
       const hash = (0, src_bloom.wv)(target, element);
       if (hash !== undefined && !(0, src_bloom.xo)(bloom.blocks, hash)) return true;
      }
      if (operator === '$in' && Array.isArray(target) && target.length > 0) {
       let allAbsent = true;
       for (const v of target){
        const h = (0, src_bloom.wv)(v, element);
        if (h === undefined || (0, src_bloom.xo)(bloom.blocks, h)) {
         allAbsent = false;
         break;
        }
       }
       if (allAbsent) return true;
      }
     }
    }
   }
   return false;
  }
  function canSkipStats(condition, minVal, maxVal, strict, element) {
   if (minVal === undefined || maxVal === undefined) return false;
   const mayContainNaN = element?.type === 'FLOAT' || element?.type === 'DOUBLE' || element?.logical_type?.type === 'FLOAT16';
   for (const [operator, target] of Object.entries(condition || {})){
    const minComparison = compareParquetValues(minVal, target, strict, element);
    const maxComparison = compareParquetValues(maxVal, target, strict, element);
    const binaryBounds = minVal instanceof Uint8Array || maxVal instanceof Uint8Array;
    const relationalBoundsAreSafe = !binaryBounds && (element?.type !== 'BYTE_ARRAY' || typeof target === 'string' && [
     ...target
    ].every((character)=>character.charCodeAt(0) <= 0x7f));
    if (operator === '$gt' && relationalBoundsAreSafe && maxComparison !== undefined && maxComparison <= 0) return true;
    if (operator === '$gte' && relationalBoundsAreSafe && maxComparison !== undefined && maxComparison < 0) return true;
    if (operator === '$lt' && relationalBoundsAreSafe && minComparison !== undefined && minComparison >= 0) return true;
    if (operator === '$lte' && relationalBoundsAreSafe && minComparison !== undefined && minComparison > 0) return true;
    if (operator === '$eq') {
     const targetMinComparison = compareParquetValues(target, minVal, strict, element);
     const targetMaxComparison = compareParquetValues(target, maxVal, strict, element);
     if (targetMinComparison !== undefined && targetMinComparison < 0 || targetMaxComparison !== undefined && targetMaxComparison > 0) return true;
    }
    if (operator === '$ne' && !mayContainNaN && (0, utils.aI)(minVal, maxVal, strict) && (0, utils.aI)(minVal, target, strict)) return true;
    if (operator === '$in' && Array.isArray(target) && target.every((value)=>{
     const valueMinComparison = compareParquetValues(value, minVal, strict, element);
     const valueMaxComparison = compareParquetValues(value, maxVal, strict, element);
     return valueMinComparison !== undefined && valueMinComparison < 0 || valueMaxComparison !== undefined && valueMaxComparison > 0;
    })) return true;
    if (operator === '$nin' && !mayContainNaN && Array.isArray(target) && (0, utils.aI)(minVal, maxVal, strict) && target.some((value)=>(0, utils.aI)(minVal, value, strict))) return true;
   }
   return false;
  }
  function compareParquetValues(a, b, strict, element) {
   if (element?.type === 'BYTE_ARRAY') {
    if (typeof a !== 'string' || typeof b !== 'string') return undefined;
    return compareBytes(encoder.encode(a), encoder.encode(b));
   }
   if (a instanceof Uint8Array || b instanceof Uint8Array) {
    if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return undefined;
    return compareBytes(a, b);
   }
   if (a < b) return -1;
   if (a > b) return 1;
   if ((0, utils.aI)(a, b, strict)) return 0;
   return undefined;
  }
  function compareBytes(a, b) {
   const length = Math.min(a.length, b.length);
   for(let i = 0; i < length; i++){
    if (a[i] < b[i]) return -1;
    if (a[i] > b[i]) return 1;
   }
   if (a.length < b.length) return -1;
   if (a.length > b.length) return 1;
   return 0;
  }
  function matchesNull(condition, strict) {
   return matchFilter({
    value: null
   }, {
    value: condition
   }, strict);
  }
  function filterPageRanges(filter, columnPages, groupRows, strict = true) {
   if (!filter) return undefined;
   if ('$and' in filter && Array.isArray(filter.$and)) {
    let ranges;
    for (const subFilter of filter.$and){
     ranges = intersectRanges(ranges, filterPageRanges(subFilter, columnPages, groupRows, strict));
    }
    return ranges;
   }
   if ('$or' in filter && Array.isArray(filter.$or)) {
    let ranges = [];
    for (const subFilter of filter.$or){
     const subRanges = filterPageRanges(subFilter, columnPages, groupRows, strict);
     if (!subRanges) return undefined;
     ranges = unionRanges(ranges, subRanges);
    }
    return ranges;
   }
   if ('$nor' in filter && Array.isArray(filter.$nor)) {
    return undefined;
   }
   let result;
   for (const [field, condition] of Object.entries(filter)){
    const pages = columnPages[field];
    if (!pages) continue;
    const nullCanMatch = matchesNull(condition, strict);
    const keep = [];
    for(let i = 0; i < pages.pageStarts.length; i++){
     const start = pages.pageStarts[i];
     const end = i + 1 < pages.pageStarts.length ? pages.pageStarts[i + 1] : groupRows;
     const nullCount = pages.nullCounts?.[i];
     const matchingNulls = nullCanMatch && (nullCount === undefined || nullCount > 0);
     const skip = !pages.nullPages[i] && !matchingNulls && canSkipStats(condition, pages.minValues[i], pages.maxValues[i], strict, pages.element);
     if (!skip) {
      const last = keep[keep.length - 1];
      if (last && last[1] === start) last[1] = end;
      else keep.push([
       start,
       end
      ]);
     }
    }
    result = intersectRanges(result, keep);
   }
   return result;
  }
  function intersectRanges(a, b) {
   if (!a) return b;
   if (!b) return a;
   const out = [];
   let i = 0;
   let j = 0;
   while(i < a.length && j < b.length){
    const start = Math.max(a[i][0], b[j][0]);
    const end = Math.min(a[i][1], b[j][1]);
    if (start < end) out.push([
     start,
     end
    ]);
    if (a[i][1] < b[j][1]) i++;
    else j++;
   }
   return out;
  }
  function unionRanges(a, b) {
   const out = [];
   let i = 0;
   let j = 0;
   while(i < a.length || j < b.length){
    const next = j >= b.length || i < a.length && a[i][0] <= b[j][0] ? a[i++] : b[j++];
    const last = out[out.length - 1];
    if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
    else out.push([
     next[0],
     next[1]
    ]);
   }
   return out;
  }
  function resolve(record, path) {
   let value = record;
   for (const part of path.split('.')){
    value = value?.[part];
   }
   return value;
  }
  var src_metadata = __webpack_require__(96367);
  var constants = __webpack_require__(40312);
  var convert = __webpack_require__(69234);
  var src_thrift = __webpack_require__(52558);
  ;
  function readColumnIndex(reader, schema, parsers = undefined) {
   const allParsers = {
    ...convert.Rc,
    ...parsers
   };
   const thrift = (0, src_thrift.Tn)(reader);
   return {
    null_pages: thrift.field_1,
    min_values: thrift.field_2.map((m)=>(0, src_metadata.FS)(m, schema, allParsers)),
    max_values: thrift.field_3.map((m)=>(0, src_metadata.FS)(m, schema, allParsers)),
    boundary_order: constants.UQ[thrift.field_4],
    null_counts: thrift.field_5,
    repetition_level_histograms: thrift.field_6,
    definition_level_histograms: thrift.field_7
   };
  }
  function readOffsetIndex(reader) {
   const thrift = (0, src_thrift.Tn)(reader);
   return {
    page_locations: thrift.field_1.map((loc)=>({
      offset: loc.field_1,
      compressed_page_size: loc.field_2,
      first_row_index: loc.field_3
     })),
    unencoded_byte_array_data_bytes: thrift.field_2
   };
  }
  var src_schema = __webpack_require__(28286);
  ;
  const runLimit = 1 << 21;
  const columnGapLimit = 1 << 13;
  function plan_parquetPlan(options) {
   const { metadata, rowStart = 0, columns, useOffsetIndex = false } = options;
   if (!metadata) throw new Error('parquetPlan requires metadata');
   const groups = [];
   const fetches = [];
   const indexes = [];
   const scanPlan = parquetPlanGroups(options);
   for (const group of scanPlan.groups){
    const groupPlan = parquetPlanGroup({
     ...group,
     columns,
     useOffsetIndex
    });
    groups.push(...groupPlan.groups);
    fetches.push(...groupPlan.fetches);
    indexes.push(...groupPlan.indexes);
   }
   fetches.push(...indexes);
   return {
    metadata,
    rowStart,
    rowEnd: scanPlan.rowEnd,
    columns,
    fetches,
    groups
   };
  }
  function parquetPlanGroups({ metadata, rowStart = 0, rowEnd = Infinity, columns, filter, filterStrict = true, bloomFiltersByGroup, schemaElements, pageRangesByGroup, pageLocationsByGroup }) {
   if (!metadata) throw new Error('parquetPlan requires metadata');
   const schemaTree = (0, src_metadata.YR)(metadata);
   const physicalColumns = (0, src_schema.fX)(schemaTree);
   const elementsByPath = filter ? {
    ...physicalSchemaElements(schemaTree),
    ...schemaElements
   } : schemaElements;
   const groups = [];
   let groupStart = 0;
   for(let groupIndex = 0; groupIndex < metadata.row_groups.length; groupIndex++){
    const rowGroup = metadata.row_groups[groupIndex];
    const groupRows = Number(rowGroup.num_rows);
    const groupEnd = groupStart + groupRows;
    if (groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd && !canSkipRowGroup({
     rowGroup,
     physicalColumns,
     filter,
     strict: filterStrict,
     bloomFilters: bloomFiltersByGroup?.[groupIndex],
     schemaElements: elementsByPath
    })) {
     const selectStart = Math.max(rowStart - groupStart, 0);
     const selectEnd = Math.min(rowEnd - groupStart, groupRows);
     const pageRanges = pageRangesByGroup?.[groupIndex];
     const pageLocations = pageLocationsByGroup?.[groupIndex];
     let ranges = pageRanges ? pageRanges.map(([start, end])=>{
      const range = [
       Math.max(start, selectStart),
       Math.min(end, selectEnd)
      ];
      return range;
     }).filter(([start, end])=>start < end) : [
      [
       selectStart,
       selectEnd
      ]
     ];
     if (ranges.length > 1) {
      const canSplit = rowGroup.columns.every((chunk)=>{
       const columnName = chunk.meta_data?.path_in_schema[0];
       const columnPath = chunk.meta_data?.path_in_schema.join('.');
       if (columns && columnName && !columns.includes(columnName)) return true;
       return !!(chunk.offset_index_offset && chunk.offset_index_length) || !!(columnPath && pageLocations?.[columnPath]);
      });
      ranges = canSplit ? coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) : [
       [
        ranges[0][0],
        ranges[ranges.length - 1][1]
       ]
      ];
     }
     if (ranges.length) {
      groups.push({
       rowGroup,
       groupIndex,
       groupStart,
       groupRows,
       ranges,
       pageRanges,
       pageLocations
      });
     }
    }
    groupStart = groupEnd;
   }
   return {
    groups,
    rowEnd: isFinite(rowEnd) ? rowEnd : groupStart
   };
  }
  function parquetPlanGroup({ rowGroup, groupStart, groupRows, ranges, columns, useOffsetIndex = false, pageRanges, pageLocations }) {
   const chunks = [];
   const fetches = [];
   const indexes = [];
   const narrowed = ranges.length > 1 || ranges[0][0] > 0 || ranges[0][1] < groupRows;
   for (const chunk of rowGroup.columns){
    const meta = chunk.meta_data;
    if (chunk.file_path) throw new Error('parquet file_path not supported');
    if (!meta) throw new Error('parquet column metadata is undefined');
    if (columns && !columns.includes(meta.path_in_schema[0])) continue;
    const columnOffset = meta.dictionary_page_offset || meta.data_page_offset;
    const startByte = Number(columnOffset);
    const endByte = Number(columnOffset + meta.total_compressed_size);
    const chunkPageLocations = pageLocations?.[meta.path_in_schema.join('.')];
    if (chunkPageLocations && narrowed) {
     chunks.push({
      columnMetadata: meta,
      pageLocations: chunkPageLocations,
      range: {
       startByte,
       endByte
      }
     });
    } else if ((useOffsetIndex || pageRanges) && chunk.offset_index_offset && chunk.offset_index_length && narrowed) {
     const startByte = Number(chunk.offset_index_offset);
     chunks.push({
      columnMetadata: meta,
      offsetIndex: {
       startByte,
       endByte: startByte + chunk.offset_index_length
      },
      range: {
       startByte: Number(columnOffset),
       endByte
      }
     });
    } else {
     chunks.push({
      columnMetadata: meta,
      range: {
       startByte,
       endByte
      }
     });
    }
   }
   const columnRanges = [];
   let run;
   for (const chunk of chunks){
    if ('pageLocations' in chunk) continue;
    if ('offsetIndex' in chunk) {
     indexes.push(chunk.offsetIndex);
    } else if (columns) {
     columnRanges.push(chunk.range);
    } else if (run && chunk.range.endByte - run.startByte <= runLimit) {
     run.endByte = chunk.range.endByte;
    } else {
     if (run) fetches.push(run);
     run = {
      ...chunk.range
     };
    }
   }
   if (run) fetches.push(run);
   fetches.push(...coalesceByteRanges(columnRanges, columnGapLimit, runLimit));
   const groups = ranges.map(([selectStart, selectEnd])=>({
     chunks,
     rowGroup,
     groupStart,
     groupRows,
     selectStart,
     selectEnd
    }));
   return {
    groups,
    fetches,
    indexes
   };
  }
  function coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) {
   const selectedPageLayouts = rowGroup.columns.filter((chunk)=>!columns || columns.includes(chunk.meta_data?.path_in_schema[0] || '')).map((chunk)=>pageLocations?.[chunk.meta_data?.path_in_schema.join('.') || '']);
   const merged = [];
   for (const range of ranges){
    const last = merged[merged.length - 1];
    const overlapsPage = last && selectedPageLayouts.some((pages)=>{
     if (!pages) return true;
     const lastPages = pagesForRange(last, pages, Number(rowGroup.num_rows));
     const rangePages = pagesForRange(range, pages, Number(rowGroup.num_rows));
     return lastPages[0] <= rangePages[1] && rangePages[0] <= lastPages[1];
    });
    if (last && overlapsPage) last[1] = range[1];
    else merged.push([
     ...range
    ]);
   }
   return merged;
  }
  function pagesForRange([rangeStart, rangeEnd], pages, groupRows) {
   let first = Infinity;
   let last = -Infinity;
   for(let i = 0; i < pages.length; i++){
    const pageStart = Number(pages[i].first_row_index);
    const pageEnd = i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupRows;
    if (pageEnd > rangeStart && pageStart < rangeEnd) {
     first = Math.min(first, i);
     last = i;
    }
   }
   return [
    first,
    last
   ];
  }
  async function prefetchBloomFilters({ file, metadata, filter, filterStrict = true }) {
   const result = metadata.row_groups.map(()=>({}));
   const eligibleCols = (0, src_bloom.W0)(filter);
   if (eligibleCols.size === 0) return result;
   const physicalColumns = (0, src_schema.fX)((0, src_metadata.YR)(metadata));
   const tasks = [];
   metadata.row_groups.forEach((rowGroup, rgIdx)=>{
    if (canSkipRowGroup({
     rowGroup,
     physicalColumns,
     filter,
     strict: filterStrict
    })) return;
    for (const colName of eligibleCols){
     const columnIdx = physicalColumns.indexOf(colName);
     if (columnIdx === -1) continue;
     const meta = rowGroup.columns[columnIdx]?.meta_data;
     if (!meta?.bloom_filter_offset || !meta.bloom_filter_length) continue;
     const start = Number(meta.bloom_filter_offset);
     const end = start + meta.bloom_filter_length;
     tasks.push((async ()=>{
      const buffer = await file.slice(start, end);
      const bloom = (0, src_bloom.Mw)({
       view: new DataView(buffer),
       offset: 0
      });
      if (bloom) result[rgIdx][colName] = bloom;
     })());
    }
   });
   if (tasks.length) await Promise.all(tasks);
   return result;
  }
  async function prefetchPageIndexes({ file, metadata, filter, filterStrict = true, rowStart = 0, rowEnd = Infinity, columns, bloomFiltersByGroup, schemaElements, parsers }) {
   const pageRangesByGroup = metadata.row_groups.map(()=>undefined);
   const pageLocationsByGroup = metadata.row_groups.map(()=>({}));
   if (filter && '$nor' in filter && Array.isArray(filter.$nor)) {
    return {
     pageRangesByGroup,
     pageLocationsByGroup
    };
   }
   const filterColumns = pathsNeededForFilter(filter);
   if (!filterColumns.length) return {
    pageRangesByGroup,
    pageLocationsByGroup
   };
   const schemaTree = (0, src_metadata.YR)(metadata);
   const physicalColumns = (0, src_schema.fX)(schemaTree);
   const elementsByPath = {
    ...physicalSchemaElements(schemaTree),
    ...schemaElements
   };
   const indexRanges = [];
   const indexTasks = [];
   const candidateGroups = [];
   let groupStart = 0;
   metadata.row_groups.forEach((rowGroup, rgIdx)=>{
    const groupRows = Number(rowGroup.num_rows);
    const groupEnd = groupStart + groupRows;
    const overlaps = groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd;
    groupStart = groupEnd;
    if (!overlaps) return;
    if (canSkipRowGroup({
     rowGroup,
     physicalColumns,
     filter,
     strict: filterStrict,
     bloomFilters: bloomFiltersByGroup?.[rgIdx],
     schemaElements: elementsByPath
    })) return;
    const columnPages = {};
    let columnTaskCount = 0;
    const scheduledOffsetPaths = new Set();
    let hasFilterIndex = false;
    for (const columnName of filterColumns){
     const columnIdx = physicalColumns.indexOf(columnName);
     if (columnIdx === -1) continue;
     const chunk = rowGroup.columns[columnIdx];
     const meta = chunk?.meta_data;
     if (!meta) continue;
     if (!chunk.column_index_offset || !chunk.column_index_length) continue;
     if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
     const element = elementsByPath[columnName];
     if (!element) continue;
     hasFilterIndex = true;
     scheduledOffsetPaths.add(columnName);
     const columnIndexStart = Number(chunk.column_index_offset);
     const offsetIndexStart = Number(chunk.offset_index_offset);
     const columnIndexEnd = columnIndexStart + chunk.column_index_length;
     const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
     indexRanges.push({
      startByte: columnIndexStart,
      endByte: columnIndexEnd
     }, {
      startByte: offsetIndexStart,
      endByte: offsetIndexEnd
     });
     columnTaskCount++;
     indexTasks.push(async (prefetchedFile)=>{
      const [columnIndexBuffer, offsetIndexBuffer] = await Promise.all([
       prefetchedFile.slice(columnIndexStart, columnIndexEnd),
       prefetchedFile.slice(offsetIndexStart, offsetIndexEnd)
      ]);
      const columnIndex = readColumnIndex({
       view: new DataView(columnIndexBuffer),
       offset: 0
      }, element, parsers);
      const offsetIndex = readOffsetIndex({
       view: new DataView(offsetIndexBuffer),
       offset: 0
      });
      pageLocationsByGroup[rgIdx][columnName] = offsetIndex.page_locations;
      columnPages[columnName] = {
       minValues: columnIndex.min_values,
       maxValues: columnIndex.max_values,
       nullPages: columnIndex.null_pages,
       nullCounts: columnIndex.null_counts,
       pageStarts: offsetIndex.page_locations.map((page)=>Number(page.first_row_index)),
       element
      };
     });
    }
    if (hasFilterIndex) {
     for (const chunk of rowGroup.columns){
      const meta = chunk.meta_data;
      if (!meta) continue;
      const columnName = meta.path_in_schema[0];
      const columnPath = meta.path_in_schema.join('.');
      if (columns && !columns.includes(columnName)) continue;
      if (scheduledOffsetPaths.has(columnPath)) continue;
      if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
      scheduledOffsetPaths.add(columnPath);
      const offsetIndexStart = Number(chunk.offset_index_offset);
      const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
      indexRanges.push({
       startByte: offsetIndexStart,
       endByte: offsetIndexEnd
      });
      columnTaskCount++;
      indexTasks.push(async (prefetchedFile)=>{
       const offsetIndexBuffer = await prefetchedFile.slice(offsetIndexStart, offsetIndexEnd);
       const offsetIndex = readOffsetIndex({
        view: new DataView(offsetIndexBuffer),
        offset: 0
       });
       pageLocationsByGroup[rgIdx][columnPath] = offsetIndex.page_locations;
      });
     }
    }
    if (columnTaskCount) {
     candidateGroups.push({
      rgIdx,
      groupRows,
      columnPages
     });
    }
   });
   if (indexTasks.length) {
    const prefetchedFile = prefetchAsyncBuffer(file, {
     fetches: coalesceByteRanges(indexRanges)
    });
    await Promise.all(indexTasks.map((task)=>task(prefetchedFile)));
    for (const { rgIdx, groupRows, columnPages } of candidateGroups){
     pageRangesByGroup[rgIdx] = filterPageRanges(filter, columnPages, groupRows, filterStrict);
    }
   }
   return {
    pageRangesByGroup,
    pageLocationsByGroup
   };
  }
  function coalesceByteRanges(ranges, maxGap = 0, maxSize = Infinity) {
   const sorted = ranges.map((range)=>({
     ...range
    })).sort((a, b)=>a.startByte - b.startByte || a.endByte - b.endByte);
   const merged = [];
   for (const range of sorted){
    const last = merged[merged.length - 1];
    if (last && range.startByte <= last.endByte + maxGap && Math.max(last.endByte, range.endByte) - last.startByte <= maxSize) {
     last.endByte = Math.max(last.endByte, range.endByte);
    } else {
     merged.push(range);
    }
   }
   return merged;
  }
  function physicalSchemaElements(schemaTree) {
   const elements = {};
   function traverse(node) {
    if (node.children.length) {
     for (const child of node.children)traverse(child);
    } else {
     elements[node.path.join('.')] = node.element;
    }
   }
   traverse(schemaTree);
   return elements;
  }
  function prefetchAsyncBuffer(file, { fetches }) {
   const promises = fetches.map(({ startByte, endByte })=>file.slice(startByte, endByte));
   return {
    byteLength: file.byteLength,
    slice (start, end = file.byteLength) {
     const index = fetches.findIndex(({ startByte, endByte })=>startByte <= start && end <= endByte);
     if (index < 0) {
      return file.slice(start, end);
     }
     if (fetches[index].startByte !== start || fetches[index].endByte !== end) {
      const startOffset = start - fetches[index].startByte;
      const endOffset = end - fetches[index].startByte;
      if (promises[index] instanceof Promise) {
       return promises[index].then((buffer)=>buffer.slice(startOffset, endOffset));
      } else {
       return promises[index].slice(startOffset, endOffset);
      }
     } else {
      return promises[index];
     }
    }
   };
  }
  ;
  const decoder = new TextDecoder();
  const metadataCache = new WeakMap();
  function decodeVariantColumn(value, parsers = convert.Rc) {
   if (Array.isArray(value)) {
    return value.map((entry)=>decodeVariantColumn(entry, parsers));
   }
   if (typeof value !== 'object') return value;
   if ('metadata' in value) {
    const metadata = parseVariantMetadata(value.metadata);
    const shreddedFields = value.typed_value && decodeTypedValue(value.typed_value, metadata, parsers);
    const binaryValue = value.value && readVariant(makeReader(value.value), metadata, parsers);
    if (shreddedFields && binaryValue) {
     return {
      ...binaryValue,
      ...shreddedFields
     };
    }
    return shreddedFields ?? binaryValue;
   }
   return value;
  }
  function decodeTypedValue(typedValue, metadata, parsers) {
   if (typedValue instanceof Date) return typedValue;
   if (typedValue && typeof typedValue === 'object' && !Array.isArray(typedValue) && !(typedValue instanceof Uint8Array)) {
    if ('typed_value' in typedValue && typedValue.typed_value !== null && typedValue.typed_value !== undefined) {
     return decodeTypedValue(typedValue.typed_value, metadata, parsers);
    }
    if ('value' in typedValue && typedValue.value instanceof Uint8Array) {
     return readVariant(makeReader(typedValue.value), metadata, parsers);
    }
    if ('typed_value' in typedValue || 'value' in typedValue) {
     return null;
    }
    const result = {};
    for (const [key, field] of Object.entries(typedValue)){
     if (!metadata.dictionary.includes(key)) continue;
     result[key] = decodeTypedValue(field, metadata, parsers);
    }
    return result;
   }
   if (typedValue instanceof Uint8Array) {
    return readVariant(makeReader(typedValue), metadata, parsers);
   }
   if (Array.isArray(typedValue)) {
    return typedValue.map((element)=>decodeTypedValue(element, metadata, parsers));
   }
   return typedValue;
  }
  function makeReader(bytes) {
   return {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0
   };
  }
  function parseVariantMetadata(bytes) {
   let bufferCache = metadataCache.get(bytes.buffer);
   if (!bufferCache) {
    bufferCache = new Map();
    metadataCache.set(bytes.buffer, bufferCache);
   }
   const key = `${bytes.byteOffset}:${bytes.byteLength}`;
   const cached = bufferCache.get(key);
   if (cached) return cached;
   const reader = makeReader(bytes);
   const header = reader.view.getUint8(reader.offset++);
   const version = header & 0x0f;
   if (version !== 1) throw new Error(`parquet unsupported variant metadata version: ${version}`);
   const sorted = (header >> 4 & 0x1) === 1;
   const offsetSize = (header >> 6 & 0x3) + 1;
   const dictionarySize = readUnsigned(reader, offsetSize);
   const offsets = new Array(dictionarySize + 1);
   for(let i = 0; i < offsets.length; i++){
    offsets[i] = readUnsigned(reader, offsetSize);
   }
   const base = reader.offset;
   const dictionary = new Array(dictionarySize);
   for(let i = 0; i < dictionarySize; i++){
    const start = offsets[i];
    const end = offsets[i + 1];
    const strBytes = new Uint8Array(bytes.buffer, bytes.byteOffset + base + start, end - start);
    dictionary[i] = decoder.decode(strBytes);
   }
   const metadata = {
    dictionary,
    sorted
   };
   bufferCache.set(key, metadata);
   return metadata;
  }
  function readUnsigned(reader, byteWidth) {
   let value = 0;
   for(let i = 0; i < byteWidth; i++){
    value |= reader.view.getUint8(reader.offset + i) << i * 8;
   }
   reader.offset += byteWidth;
   return value;
  }
  function readVariant(reader, metadata, parsers) {
   const typeByte = reader.view.getUint8(reader.offset++);
   const basicType = typeByte & 0x3;
   const header = typeByte >> 2;
   if (basicType === 0) return readVariantPrimitive(reader, header, parsers);
   if (basicType === 2) return readVariantObject(reader, header, metadata, parsers);
   if (basicType === 3) return readVariantArray(reader, header, metadata, parsers);
   const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header);
   reader.offset += header;
   return decoder.decode(bytes);
  }
  function readVariantPrimitive(reader, typeId, parsers) {
   switch(typeId){
    case 0:
     return null;
    case 1:
     return true;
    case 2:
     return false;
    case 3:
     {
      const value = reader.view.getInt8(reader.offset);
      reader.offset += 1;
      return value;
     }
    case 4:
     {
      const value = reader.view.getInt16(reader.offset, true);
      reader.offset += 2;
      return value;
     }
    case 5:
     {
      const value = reader.view.getInt32(reader.offset, true);
      reader.offset += 4;
      return value;
     }
    case 6:
     {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return value;
     }
    case 7:
     {
      const value = reader.view.getFloat64(reader.offset, true);
      reader.offset += 8;
      return value;
     }
    case 8:
     return readVariantDecimal(reader, 4);
    case 9:
     return readVariantDecimal(reader, 8);
    case 10:
     return readVariantDecimal(reader, 16);
    case 11:
     {
      const value = reader.view.getInt32(reader.offset, true);
      reader.offset += 4;
      return parsers.dateFromDays(value);
     }
    case 12:
    case 13:
     {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return parsers.timestampFromMicroseconds(value);
     }
    case 14:
     {
      const value = reader.view.getFloat32(reader.offset, true);
      reader.offset += 4;
      return value;
     }
    case 15:
     return readVariantBinary(reader);
    case 16:
     {
      const bytes = readVariantBinary(reader);
      return decoder.decode(bytes);
     }
    case 17:
     {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return value;
     }
    case 18:
    case 19:
     {
      const value = reader.view.getBigInt64(reader.offset, true);
      reader.offset += 8;
      return parsers.timestampFromNanoseconds(value);
     }
    case 20:
     {
      const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, 16);
      reader.offset += 16;
      const hex = Array.from(bytes, (b)=>b.toString(16).padStart(2, '0')).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
     }
    default:
     throw new Error(`parquet unsupported variant primitive type: ${typeId}`);
   }
  }
  function readVariantObject(reader, header, metadata, parsers) {
   const offsetWidth = (header & 0x3) + 1;
   const idWidth = (header >> 2 & 0x3) + 1;
   const isLarge = header >> 4 & 0x1;
   const numElements = isLarge ? readUnsigned(reader, 4) : reader.view.getUint8(reader.offset++);
   const fieldIds = new Array(numElements);
   for(let i = 0; i < numElements; i++){
    fieldIds[i] = readUnsigned(reader, idWidth);
   }
   const offsets = new Array(numElements + 1);
   for(let i = 0; i < offsets.length; i++){
    offsets[i] = readUnsigned(reader, offsetWidth);
   }
   const out = {};
   for(let i = 0; i < numElements; i++){
    const key = metadata.dictionary[fieldIds[i]];
    const valueReader = {
     view: reader.view,
     offset: reader.offset + offsets[i]
    };
    out[key] = readVariant(valueReader, metadata, parsers);
   }
   reader.offset += offsets[offsets.length - 1];
   return out;
  }
  function readVariantArray(reader, header, metadata, parsers) {
   const fieldOffsetSize = header & 0x3;
   const isLarge = header >> 2 & 0x1;
   const offsetWidth = fieldOffsetSize + 1;
   const numElements = readUnsigned(reader, isLarge ? 4 : 1);
   const offsets = new Array(numElements + 1);
   for(let i = 0; i < offsets.length; i++){
    offsets[i] = readUnsigned(reader, offsetWidth);
   }
   const valuesStart = reader.offset;
   const result = new Array(numElements);
   for(let i = 0; i < numElements; i++){
    const valueReader = {
     view: reader.view,
     offset: valuesStart + offsets[i]
    };
    result[i] = readVariant(valueReader, metadata, parsers);
   }
   reader.offset = valuesStart + offsets[offsets.length - 1];
   return result;
  }
  function readVariantDecimal(reader, width) {
   const scale = reader.view.getUint8(reader.offset);
   reader.offset += 1;
   let unscaled;
   if (width === 4) {
    unscaled = BigInt(reader.view.getInt32(reader.offset, true));
    reader.offset += 4;
   } else if (width === 8) {
    unscaled = reader.view.getBigInt64(reader.offset, true);
    reader.offset += 8;
   } else {
    const low = reader.view.getBigUint64(reader.offset, true);
    const high = reader.view.getBigInt64(reader.offset + 8, true);
    unscaled = high << 64n | low;
    reader.offset += 16;
   }
   return Number(unscaled) * 10 ** -scale;
  }
  function readVariantBinary(reader) {
   const length = reader.view.getUint32(reader.offset, true);
   reader.offset += 4;
   const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
   reader.offset += length;
   return bytes;
  }
  ;
  function assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) {
   const maxDefinitionLevel = (0, src_schema.mM)(schemaPath);
   if (!definitionLevels?.length && !repetitionLevels.length) {
    if (!maxDefinitionLevel || !values.length) return values;
    definitionLevels = new Array(values.length).fill(maxDefinitionLevel);
   }
   const n = definitionLevels?.length || repetitionLevels.length;
   const repetitionPath = schemaPath.map(({ element })=>element.repetition_type);
   let valueIndex = 0;
   const containerStack = [
    output
   ];
   let currentContainer = output;
   let currentDepth = 0;
   let currentDefLevel = 0;
   let currentRepLevel = 0;
   if (repetitionLevels[0]) {
    while(currentDepth < repetitionPath.length - 2 && currentRepLevel < repetitionLevels[0]){
     currentDepth++;
     if (repetitionPath[currentDepth] !== 'REQUIRED') {
      currentContainer = currentContainer.at(-1);
      containerStack.push(currentContainer);
      currentDefLevel++;
     }
     if (repetitionPath[currentDepth] === 'REPEATED') currentRepLevel++;
    }
   }
   for(let i = 0; i < n; i++){
    const def = definitionLevels?.length ? definitionLevels[i] : maxDefinitionLevel;
    const rep = repetitionLevels[i];
    while(currentDepth && (rep < currentRepLevel || repetitionPath[currentDepth] !== 'REPEATED')){
     if (repetitionPath[currentDepth] !== 'REQUIRED') {
      containerStack.pop();
      currentDefLevel--;
     }
     if (repetitionPath[currentDepth] === 'REPEATED') currentRepLevel--;
     currentDepth--;
    }
    currentContainer = containerStack.at(-1);
    while((currentDepth < repetitionPath.length - 2 || repetitionPath[currentDepth + 1] === 'REPEATED') && (currentDefLevel < def || repetitionPath[currentDepth + 1] === 'REQUIRED')){
     currentDepth++;
     if (repetitionPath[currentDepth] !== 'REQUIRED') {
      const newList = [];
      currentContainer.push(newList);
      currentContainer = newList;
      containerStack.push(newList);
      currentDefLevel++;
     }
     if (repetitionPath[currentDepth] === 'REPEATED') currentRepLevel++;
    }
    if (def === maxDefinitionLevel) {
     currentContainer.push(values[valueIndex++]);
    } else if (currentDepth === repetitionPath.length - 2) {
     currentContainer.push(null);
    } else {
     currentContainer.push([]);
    }
   }
   if (!output.length) {
    for(let i = 0; i < maxDefinitionLevel; i++){
     const newList = [];
     currentContainer.push(newList);
     currentContainer = newList;
    }
   }
   return output;
  }
  function assembleNested(subcolumnData, schema, parsers, depth = 0) {
   const path = schema.path.join('.');
   const optional = schema.element.repetition_type === 'OPTIONAL';
   const nextDepth = optional ? depth + 1 : depth;
   if ((0, src_schema.wq)(schema)) {
    let sublist = schema.children[0];
    let subDepth = nextDepth;
    if (sublist.children.length === 1) {
     sublist = sublist.children[0];
     subDepth++;
    }
    assembleNested(subcolumnData, sublist, parsers, subDepth);
    const subcolumn = sublist.path.join('.');
    const values = subcolumnData.get(subcolumn);
    if (!values) throw new Error('parquet list column missing values');
    if (optional) flattenAtDepth(values, depth);
    subcolumnData.set(path, values);
    subcolumnData.delete(subcolumn);
    return;
   }
   if ((0, src_schema.ES)(schema)) {
    const mapName = schema.children[0].element.name;
    assembleNested(subcolumnData, schema.children[0].children[0], parsers, nextDepth + 1);
    assembleNested(subcolumnData, schema.children[0].children[1], parsers, nextDepth + 1);
    const keys = subcolumnData.get(`${path}.${mapName}.key`);
    const values = subcolumnData.get(`${path}.${mapName}.value`);
    if (!keys) throw new Error('parquet map column missing keys');
    if (!values) throw new Error('parquet map column missing values');
    if (keys.length !== values.length) {
     throw new Error('parquet map column key/value length mismatch');
    }
    const out = assembleMaps(keys, values, nextDepth);
    if (optional) flattenAtDepth(out, depth);
    subcolumnData.delete(`${path}.${mapName}.key`);
    subcolumnData.delete(`${path}.${mapName}.value`);
    subcolumnData.set(path, out);
    return;
   }
   if (schema.children.length) {
    const invertDepth = schema.element.repetition_type === 'REQUIRED' ? depth : depth + 1;
    const struct = {};
    for (const child of schema.children){
     assembleNested(subcolumnData, child, parsers, invertDepth);
     const childData = subcolumnData.get(child.path.join('.'));
     if (!childData) throw new Error('parquet struct missing child data');
     struct[child.element.name] = childData;
    }
    for (const child of schema.children){
     subcolumnData.delete(child.path.join('.'));
    }
    let inverted = invertStruct(struct, invertDepth);
    if (schema.element.logical_type?.type === 'VARIANT') {
     inverted = decodeVariantColumn(inverted, parsers);
    }
    if (optional) flattenAtDepth(inverted, depth);
    subcolumnData.set(path, inverted);
   }
  }
  function flattenAtDepth(arr, depth) {
   for(let i = 0; i < arr.length; i++){
    if (depth) {
     flattenAtDepth(arr[i], depth - 1);
    } else {
     arr[i] = arr[i][0];
    }
   }
  }
  function assembleMaps(keys, values, depth) {
   const out = [];
   for(let i = 0; i < keys.length; i++){
    if (depth) {
     out.push(assembleMaps(keys[i], values[i], depth - 1));
    } else {
     if (keys[i]) {
      const obj = {};
      for(let j = 0; j < keys[i].length; j++){
       const value = values[i][j];
       obj[keys[i][j]] = value === undefined ? null : value;
      }
      out.push(obj);
     } else {
      out.push(undefined);
     }
    }
   }
   return out;
  }
  function invertStruct(struct, depth) {
   const keys = Object.keys(struct);
   const length = struct[keys[0]]?.length;
   const out = [];
   for(let i = 0; i < length; i++){
    const obj = {};
    for (const key of keys){
     if (struct[key].length !== length) throw new Error('parquet struct parsing error');
     obj[key] = struct[key][i];
    }
    if (depth) {
     out.push(invertStruct(obj, depth - 1));
    } else {
     out.push(obj);
    }
   }
   return out;
  }
  ;
  function deltaBinaryUnpack(reader, count, output) {
   if (output instanceof Int32Array) {
    deltaBinaryUnpackInt32(reader, count, output);
    return;
   }
   const blockSize = (0, src_thrift.pT)(reader);
   const miniblockPerBlock = (0, src_thrift.pT)(reader);
   (0, src_thrift.pT)(reader);
   let value = (0, src_thrift.GD)(reader);
   let outputIndex = 0;
   output[outputIndex++] = value;
   const valuesPerMiniblock = blockSize / miniblockPerBlock;
   while(outputIndex < count){
    const minDelta = (0, src_thrift.GD)(reader);
    const bitWidths = new Uint8Array(miniblockPerBlock);
    for(let i = 0; i < miniblockPerBlock; i++){
     bitWidths[i] = reader.view.getUint8(reader.offset++);
    }
    for(let i = 0; i < miniblockPerBlock && outputIndex < count; i++){
     const bitWidth = bitWidths[i];
     if (bitWidth) {
      let bitpackPos = 0;
      let miniblockCount = valuesPerMiniblock;
      const mask = (1n << BigInt(bitWidth)) - 1n;
      while(miniblockCount && outputIndex < count){
       let bits = BigInt(reader.view.getUint32(reader.offset, true) >>> bitpackPos) & mask;
       bitpackPos += bitWidth;
       while(bitpackPos >= 32){
        bitpackPos -= 32;
        reader.offset += 4;
        if (bitpackPos) {
         bits |= BigInt(reader.view.getUint32(reader.offset, true)) << BigInt(bitWidth - bitpackPos) & mask;
        }
       }
       const delta = minDelta + bits;
       value += delta;
       output[outputIndex++] = value;
       miniblockCount--;
      }
      if (miniblockCount) {
       reader.offset += Math.ceil((miniblockCount * bitWidth + bitpackPos) / 8);
      }
     } else {
      for(let j = 0; j < valuesPerMiniblock && outputIndex < count; j++){
       value += minDelta;
       output[outputIndex++] = value;
      }
     }
    }
   }
  }
  function deltaBinaryUnpackInt32(reader, count, output) {
   const blockSize = (0, src_thrift.pT)(reader);
   const miniblockPerBlock = (0, src_thrift.pT)(reader);
   (0, src_thrift.pT)(reader);
   let value = (0, src_thrift.fN)(reader);
   let outputIndex = 0;
   output[outputIndex++] = value;
   const valuesPerMiniblock = blockSize / miniblockPerBlock;
   const { view } = reader;
   while(outputIndex < count){
    const minDelta = readZigZagInt33(reader);
    const bitWidthsOffset = reader.offset;
    let offset = bitWidthsOffset + miniblockPerBlock;
    for(let i = 0; i < miniblockPerBlock && outputIndex < count; i++){
     const bitWidth = view.getUint8(bitWidthsOffset + i);
     const end = offset + valuesPerMiniblock * bitWidth / 8;
     let bitOffset = 0;
     for(let j = 0; j < valuesPerMiniblock && outputIndex < count; j++){
      let residual = 0;
      let bitsRead = 0;
      while(bitsRead < bitWidth){
       const bitsToRead = Math.min(8 - bitOffset, bitWidth - bitsRead);
       if (bitsRead < 32) {
        residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead;
       }
       bitsRead += bitsToRead;
       bitOffset += bitsToRead;
       if (bitOffset === 8) {
        bitOffset = 0;
        offset++;
       }
      }
      value = value + minDelta + residual | 0;
      output[outputIndex++] = value;
     }
     offset = end;
    }
    reader.offset = offset;
   }
  }
  function readZigZagInt33(reader) {
   const start = reader.offset;
   const low = (0, src_thrift.pT)(reader);
   const high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0;
   return (low >>> 1 | high << 31) ^ -(low & 1);
  }
  function deltaLengthByteArray(reader, count, output) {
   const lengths = new Int32Array(count);
   deltaBinaryUnpack(reader, count, lengths);
   for(let i = 0; i < count; i++){
    output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i]);
    reader.offset += lengths[i];
   }
  }
  function deltaByteArray(reader, count, output) {
   const prefixData = new Int32Array(count);
   deltaBinaryUnpack(reader, count, prefixData);
   const suffixData = new Int32Array(count);
   deltaBinaryUnpack(reader, count, suffixData);
   for(let i = 0; i < count; i++){
    const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i]);
    if (prefixData[i]) {
     output[i] = new Uint8Array(prefixData[i] + suffixData[i]);
     output[i].set(output[i - 1].subarray(0, prefixData[i]));
     output[i].set(suffix, prefixData[i]);
    } else {
     output[i] = suffix;
    }
    reader.offset += suffixData[i];
   }
  }
  ;
  function readRleBitPackedHybrid(reader, width, output, length) {
   if (length === undefined) {
    length = reader.view.getUint32(reader.offset, true);
    reader.offset += 4;
   }
   const startOffset = reader.offset;
   let seen = 0;
   while(seen < output.length){
    const header = (0, src_thrift.pT)(reader);
    if (header & 1) {
     seen = readBitPacked(reader, header, width, output, seen);
    } else {
     const count = header >>> 1;
     readRle(reader, count, width, output, seen);
     seen += count;
    }
   }
   reader.offset = startOffset + length;
  }
  function readRle(reader, count, bitWidth, output, seen) {
   const width = bitWidth + 7 >> 3;
   let value = 0;
   for(let i = 0; i < width; i++){
    value |= reader.view.getUint8(reader.offset++) << (i << 3);
   }
   for(let i = 0; i < count; i++){
    output[seen + i] = value;
   }
  }
  function readBitPacked(reader, header, bitWidth, output, seen) {
   let count = header >> 1 << 3;
   const mask = (1 << bitWidth) - 1;
   let data = 0;
   if (reader.offset < reader.view.byteLength) {
    data = reader.view.getUint8(reader.offset++);
   } else if (mask) {
    throw new Error(`parquet bitpack offset ${reader.offset} out of range`);
   }
   let left = 8;
   let right = 0;
   while(count){
    if (right > 8) {
     right -= 8;
     left -= 8;
     data >>>= 8;
    } else if (left - right < bitWidth) {
     data |= reader.view.getUint8(reader.offset) << left;
     reader.offset++;
     left += 8;
    } else {
     if (seen < output.length) {
      output[seen++] = data >> right & mask;
     }
     count--;
     right += bitWidth;
    }
   }
   return seen;
  }
  function byteStreamSplit(reader, count, type, typeLength) {
   const width = byteWidth(type, typeLength);
   const bytes = new Uint8Array(count * width);
   for(let b = 0; b < width; b++){
    for(let i = 0; i < count; i++){
     bytes[i * width + b] = reader.view.getUint8(reader.offset++);
    }
   }
   if (type === 'FLOAT') return new Float32Array(bytes.buffer);
   else if (type === 'DOUBLE') return new Float64Array(bytes.buffer);
   else if (type === 'INT32') return new Int32Array(bytes.buffer);
   else if (type === 'INT64') return new BigInt64Array(bytes.buffer);
   else if (type === 'FIXED_LEN_BYTE_ARRAY') {
    const split = new Array(count);
    for(let i = 0; i < count; i++){
     split[i] = bytes.subarray(i * width, (i + 1) * width);
    }
    return split;
   }
   throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
  }
  function byteWidth(type, typeLength) {
   switch(type){
    case 'INT32':
    case 'FLOAT':
     return 4;
    case 'INT64':
    case 'DOUBLE':
     return 8;
    case 'FIXED_LEN_BYTE_ARRAY':
     if (!typeLength) throw new Error('parquet byteWidth missing type_length');
     return typeLength;
    default:
     throw new Error(`parquet unsupported type: ${type}`);
   }
  }
  ;
  function readPlain(reader, type, count, fixedLength) {
   if (count === 0) return [];
   if (type === 'BOOLEAN') {
    return readPlainBoolean(reader, count);
   } else if (type === 'INT32') {
    return readPlainInt32(reader, count);
   } else if (type === 'INT64') {
    return readPlainInt64(reader, count);
   } else if (type === 'INT96') {
    return readPlainInt96(reader, count);
   } else if (type === 'FLOAT') {
    return readPlainFloat(reader, count);
   } else if (type === 'DOUBLE') {
    return readPlainDouble(reader, count);
   } else if (type === 'BYTE_ARRAY') {
    return readPlainByteArray(reader, count);
   } else if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (!fixedLength) throw new Error('parquet missing fixed length');
    return readPlainByteArrayFixed(reader, count, fixedLength);
   } else {
    throw new Error(`parquet unhandled type: ${type}`);
   }
  }
  function readPlainBoolean(reader, count) {
   const values = new Array(count);
   for(let i = 0; i < count; i++){
    const byteOffset = reader.offset + (i / 8 | 0);
    const bitOffset = i % 8;
    const byte = reader.view.getUint8(byteOffset);
    values[i] = (byte & 1 << bitOffset) !== 0;
   }
   reader.offset += Math.ceil(count / 8);
   return values;
  }
  function readPlainInt32(reader, count) {
   const values = (reader.view.byteOffset + reader.offset) % 4 ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
   reader.offset += count * 4;
   return values;
  }
  function readPlainInt64(reader, count) {
   const values = (reader.view.byteOffset + reader.offset) % 8 ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
   reader.offset += count * 8;
   return values;
  }
  function readPlainInt96(reader, count) {
   const values = new Array(count);
   for(let i = 0; i < count; i++){
    const low = reader.view.getBigInt64(reader.offset + i * 12, true);
    const high = reader.view.getInt32(reader.offset + i * 12 + 8, true);
    values[i] = BigInt(high) << 64n | low;
   }
   reader.offset += count * 12;
   return values;
  }
  function readPlainFloat(reader, count) {
   const values = (reader.view.byteOffset + reader.offset) % 4 ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
   reader.offset += count * 4;
   return values;
  }
  function readPlainDouble(reader, count) {
   const values = (reader.view.byteOffset + reader.offset) % 8 ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
   reader.offset += count * 8;
   return values;
  }
  function readPlainByteArray(reader, count) {
   const values = new Array(count);
   for(let i = 0; i < count; i++){
    const length = reader.view.getUint32(reader.offset, true);
    reader.offset += 4;
    values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
    reader.offset += length;
   }
   return values;
  }
  function readPlainByteArrayFixed(reader, count, fixedLength) {
   const values = new Array(count);
   for(let i = 0; i < count; i++){
    values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength);
    reader.offset += fixedLength;
   }
   return values;
  }
  function align(buffer, offset, size) {
   const aligned = new ArrayBuffer(size);
   new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size));
   return aligned;
  }
  ;
  const WORD_MASK = [
   0,
   0xff,
   0xffff,
   0xffffff,
   0xffffffff
  ];
  function copyBytes(fromArray, fromPos, toArray, toPos, length) {
   for(let i = 0; i < length; i++){
    toArray[toPos + i] = fromArray[fromPos + i];
   }
  }
  function snappyUncompress(input, output) {
   const inputLength = input.byteLength;
   const outputLength = output.byteLength;
   let pos = 0;
   let outPos = 0;
   while(pos < inputLength){
    const c = input[pos];
    pos++;
    if (c < 128) {
     break;
    }
   }
   if (outputLength && pos >= inputLength) {
    throw new Error('invalid snappy length header');
   }
   while(pos < inputLength){
    const c = input[pos];
    let len = 0;
    pos++;
    if (pos >= inputLength) {
     throw new Error('missing eof marker');
    }
    if ((c & 0x3) === 0) {
     let len = (c >>> 2) + 1;
     if (len > 60) {
      if (pos + 3 >= inputLength) {
       throw new Error('snappy error literal pos + 3 >= inputLength');
      }
      const lengthSize = len - 60;
      len = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
      len = (len & WORD_MASK[lengthSize]) + 1;
      pos += lengthSize;
     }
     if (pos + len > inputLength) {
      throw new Error('snappy error literal exceeds input length');
     }
     copyBytes(input, pos, output, outPos, len);
     pos += len;
     outPos += len;
    } else {
     let offset = 0;
     switch(c & 0x3){
      case 1:
       len = (c >>> 2 & 0x7) + 4;
       offset = input[pos] + (c >>> 5 << 8);
       pos++;
       break;
      case 2:
       if (inputLength <= pos + 1) {
        throw new Error('snappy error end of input');
       }
       len = (c >>> 2) + 1;
       offset = input[pos] + (input[pos + 1] << 8);
       pos += 2;
       break;
      case 3:
       if (inputLength <= pos + 3) {
        throw new Error('snappy error end of input');
       }
       len = (c >>> 2) + 1;
       offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
       pos += 4;
       break;
      default:
       break;
     }
     if (offset === 0 || isNaN(offset)) {
      throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
     }
     if (offset > outPos) {
      throw new Error('cannot copy from before start of buffer');
     }
     copyBytes(output, outPos - offset, output, outPos, len);
     outPos += len;
    }
   }
   if (outPos !== outputLength) throw new Error('premature end of input');
  }
  ;
  function readDataPage(bytes, daph, { type, element, schemaPath }) {
   const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
   const reader = {
    view,
    offset: 0
   };
   let dataPage;
   const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath);
   const { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath);
   const nValues = daph.num_values - numNulls;
   if (daph.encoding === 'PLAIN') {
    dataPage = readPlain(reader, type, nValues, element.type_length);
   } else if (daph.encoding === 'PLAIN_DICTIONARY' || daph.encoding === 'RLE_DICTIONARY' || daph.encoding === 'RLE') {
    const bitWidth = type === 'BOOLEAN' ? 1 : view.getUint8(reader.offset++);
    if (bitWidth) {
     dataPage = new Array(nValues);
     if (type === 'BOOLEAN') {
      readRleBitPackedHybrid(reader, bitWidth, dataPage);
      dataPage = dataPage.map((x)=>!!x);
     } else {
      readRleBitPackedHybrid(reader, bitWidth, dataPage, view.byteLength - reader.offset);
     }
    } else {
     dataPage = new Uint8Array(nValues);
    }
   } else if (daph.encoding === 'BYTE_STREAM_SPLIT') {
    dataPage = byteStreamSplit(reader, nValues, type, element.type_length);
   } else if (daph.encoding === 'DELTA_BINARY_PACKED') {
    const int32 = type === 'INT32';
    dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues);
    deltaBinaryUnpack(reader, nValues, dataPage);
   } else if (daph.encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
    dataPage = new Array(nValues);
    deltaLengthByteArray(reader, nValues, dataPage);
   } else if (daph.encoding === 'DELTA_BYTE_ARRAY') {
    dataPage = new Array(nValues);
    deltaByteArray(reader, nValues, dataPage);
   } else {
    throw new Error(`parquet unsupported encoding: ${daph.encoding}`);
   }
   return {
    definitionLevels,
    repetitionLevels,
    dataPage
   };
  }
  function readRepetitionLevels(reader, daph, schemaPath) {
   if (schemaPath.length > 1) {
    const maxRepetitionLevel = (0, src_schema.qt)(schemaPath);
    if (maxRepetitionLevel) {
     const values = new Array(daph.num_values);
     readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values);
     return values;
    }
   }
   return [];
  }
  function readDefinitionLevels(reader, daph, schemaPath) {
   const maxDefinitionLevel = (0, src_schema.mM)(schemaPath);
   if (!maxDefinitionLevel) return {
    definitionLevels: [],
    numNulls: 0
   };
   const definitionLevels = new Array(daph.num_values);
   readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels);
   let numNulls = daph.num_values;
   for (const def of definitionLevels){
    if (def === maxDefinitionLevel) numNulls--;
   }
   if (numNulls === 0) definitionLevels.length = 0;
   return {
    definitionLevels,
    numNulls
   };
  }
  function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors) {
   let page;
   const customDecompressor = compressors?.[codec];
   if (codec === 'UNCOMPRESSED') {
    page = compressedBytes;
   } else if (customDecompressor) {
    page = customDecompressor(compressedBytes, uncompressed_page_size);
   } else if (codec === 'SNAPPY') {
    page = new Uint8Array(uncompressed_page_size);
    snappyUncompress(compressedBytes, page);
   } else {
    throw new Error(`parquet unsupported compression codec: ${codec}`);
   }
   if (page?.length !== uncompressed_page_size) {
    throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`);
   }
   return page;
  }
  function readDataPageV2(compressedBytes, ph, columnDecoder) {
   const view = new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength);
   const reader = {
    view,
    offset: 0
   };
   const { type, element, schemaPath, codec, compressors } = columnDecoder;
   const daph2 = ph.data_page_header_v2;
   if (!daph2) throw new Error('parquet data page header v2 is undefined');
   const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath);
   reader.offset = daph2.repetition_levels_byte_length;
   const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath);
   const uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length;
   let page = compressedBytes.subarray(reader.offset);
   if (daph2.is_compressed !== false) {
    page = decompressPage(page, uncompressedPageSize, codec, compressors);
   }
   const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength);
   const pageReader = {
    view: pageView,
    offset: 0
   };
   let dataPage;
   const nValues = daph2.num_values - daph2.num_nulls;
   if (daph2.encoding === 'PLAIN') {
    dataPage = readPlain(pageReader, type, nValues, element.type_length);
   } else if (daph2.encoding === 'RLE') {
    dataPage = new Array(nValues);
    readRleBitPackedHybrid(pageReader, 1, dataPage);
    dataPage = dataPage.map((x)=>!!x);
   } else if (daph2.encoding === 'PLAIN_DICTIONARY' || daph2.encoding === 'RLE_DICTIONARY') {
    const bitWidth = pageView.getUint8(pageReader.offset++);
    dataPage = new Array(nValues);
    readRleBitPackedHybrid(pageReader, bitWidth, dataPage, uncompressedPageSize - 1);
   } else if (daph2.encoding === 'DELTA_BINARY_PACKED') {
    const int32 = type === 'INT32';
    dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues);
    deltaBinaryUnpack(pageReader, nValues, dataPage);
   } else if (daph2.encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
    dataPage = new Array(nValues);
    deltaLengthByteArray(pageReader, nValues, dataPage);
   } else if (daph2.encoding === 'DELTA_BYTE_ARRAY') {
    dataPage = new Array(nValues);
    deltaByteArray(pageReader, nValues, dataPage);
   } else if (daph2.encoding === 'BYTE_STREAM_SPLIT') {
    dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length);
   } else {
    throw new Error(`parquet unsupported encoding: ${daph2.encoding}`);
   }
   return {
    definitionLevels,
    repetitionLevels,
    dataPage
   };
  }
  function readRepetitionLevelsV2(reader, daph2, schemaPath) {
   const maxRepetitionLevel = (0, src_schema.qt)(schemaPath);
   if (!maxRepetitionLevel) return [];
   const values = new Array(daph2.num_values);
   readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length);
   return values;
  }
  function readDefinitionLevelsV2(reader, daph2, schemaPath) {
   const maxDefinitionLevel = (0, src_schema.mM)(schemaPath);
   if (maxDefinitionLevel) {
    const values = new Array(daph2.num_values);
    readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length);
    return values;
   }
  }
  function bitWidth(value) {
   return 32 - Math.clz32(value);
  }
  ;
  function readColumn(reader, { groupStart, selectStart, selectEnd }, columnDecoder, onPage) {
   const { pathInSchema, schemaPath } = columnDecoder;
   const isFlat = (0, src_schema.g7)(schemaPath);
   const chunks = [];
   let dictionary = undefined;
   let lastChunk = undefined;
   let rowCount = 0;
   let skipped = 0;
   const emitLastChunk = onPage && (()=>{
    lastChunk && onPage({
     pathInSchema,
     columnData: lastChunk,
     rowStart: groupStart + rowCount - lastChunk.length,
     rowEnd: groupStart + rowCount
    });
   });
   while(isFlat ? rowCount < selectEnd : reader.offset < reader.view.byteLength - 1){
    if (reader.offset >= reader.view.byteLength - 1) break;
    const header = parquetHeader(reader);
    if (header.type === 'DICTIONARY_PAGE') {
     const { data } = readPage(reader, header, columnDecoder, dictionary, undefined, 0);
     if (data) dictionary = (0, convert.C6)(data, columnDecoder);
    } else {
     const lastChunkLength = lastChunk?.length || 0;
     const result = readPage(reader, header, columnDecoder, dictionary, lastChunk, selectStart - rowCount);
     if (result.skipped) {
      if (!chunks.length) {
       skipped += result.skipped;
      }
      rowCount += result.skipped;
     } else if (result.data && lastChunk === result.data) {
      rowCount += result.data.length - lastChunkLength;
     } else if (result.data && result.data.length) {
      emitLastChunk?.();
      chunks.push(result.data);
      rowCount += result.data.length;
      lastChunk = result.data;
     }
    }
   }
   emitLastChunk?.();
   return {
    data: chunks,
    skipped
   };
  }
  function readPage(reader, header, columnDecoder, dictionary, previousChunk, pageStart) {
   const { type, element, schemaPath, codec, compressors } = columnDecoder;
   const compressedBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header.compressed_page_size);
   reader.offset += header.compressed_page_size;
   if (header.type === 'DATA_PAGE') {
    const daph = header.data_page_header;
    if (!daph) throw new Error('parquet data page header is undefined');
    if (pageStart > daph.num_values && (0, src_schema.g7)(schemaPath)) {
     return {
      skipped: daph.num_values
     };
    }
    const page = decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors);
    const { definitionLevels, repetitionLevels, dataPage } = readDataPage(page, daph, columnDecoder);
    const values = (0, convert.Km)(dataPage, dictionary, daph.encoding, columnDecoder);
    const output = Array.isArray(previousChunk) ? previousChunk : [];
    const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath);
    return {
     skipped: 0,
     data: assembled
    };
   } else if (header.type === 'DATA_PAGE_V2') {
    const daph2 = header.data_page_header_v2;
    if (!daph2) throw new Error('parquet data page header v2 is undefined');
    if (pageStart > daph2.num_rows) {
     return {
      skipped: daph2.num_rows
     };
    }
    const { definitionLevels, repetitionLevels, dataPage } = readDataPageV2(compressedBytes, header, columnDecoder);
    const values = (0, convert.Km)(dataPage, dictionary, daph2.encoding, columnDecoder);
    const output = Array.isArray(previousChunk) ? previousChunk : [];
    const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath);
    return {
     skipped: 0,
     data: assembled
    };
   } else if (header.type === 'DICTIONARY_PAGE') {
    const diph = header.dictionary_page_header;
    if (!diph) throw new Error('parquet dictionary page header is undefined');
    const page = decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors);
    const reader = {
     view: new DataView(page.buffer, page.byteOffset, page.byteLength),
     offset: 0
    };
    const dictArray = readPlain(reader, type, diph.num_values, element.type_length);
    return {
     skipped: 0,
     data: dictArray
    };
   } else {
    throw new Error(`parquet unsupported page type: ${header.type}`);
   }
  }
  function parquetHeader(reader) {
   const header = (0, src_thrift.Tn)(reader);
   const type = constants.P2[header.field_1];
   const uncompressed_page_size = header.field_2;
   const compressed_page_size = header.field_3;
   const crc = header.field_4;
   const data_page_header = header.field_5 && {
    num_values: header.field_5.field_1,
    encoding: constants.p6[header.field_5.field_2],
    definition_level_encoding: constants.p6[header.field_5.field_3],
    repetition_level_encoding: constants.p6[header.field_5.field_4],
    statistics: pageStatistics(header.field_5.field_5)
   };
   const index_page_header = header.field_6;
   const dictionary_page_header = header.field_7 && {
    num_values: header.field_7.field_1,
    encoding: constants.p6[header.field_7.field_2],
    is_sorted: header.field_7.field_3
   };
   const data_page_header_v2 = header.field_8 && {
    num_values: header.field_8.field_1,
    num_nulls: header.field_8.field_2,
    num_rows: header.field_8.field_3,
    encoding: constants.p6[header.field_8.field_4],
    definition_levels_byte_length: header.field_8.field_5,
    repetition_levels_byte_length: header.field_8.field_6,
    is_compressed: header.field_8.field_7 === undefined ? true : header.field_8.field_7,
    statistics: pageStatistics(header.field_8.field_8)
   };
   return {
    type,
    uncompressed_page_size,
    compressed_page_size,
    crc,
    data_page_header,
    index_page_header,
    dictionary_page_header,
    data_page_header_v2
   };
  }
  function pageStatistics(stats) {
   return stats && {
    max: stats.field_1,
    min: stats.field_2,
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: stats.field_5,
    min_value: stats.field_6,
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8
   };
  }
  ;
  function readRowGroup(options, { metadata }, groupPlan) {
   const asyncColumns = [];
   const schemaTree = (0, src_metadata.YR)(metadata);
   for (const chunk of groupPlan.chunks){
    const { path_in_schema: pathInSchema } = chunk.columnMetadata;
    const schemaPath = (0, src_schema.st)(schemaTree, pathInSchema);
    const columnDecoder = {
     pathInSchema,
     element: schemaPath[schemaPath.length - 1].element,
     schemaPath,
     ...options,
     ...chunk.columnMetadata,
     parsers: {
      ...convert.Rc,
      ...options.parsers
     }
    };
    const { startByte, endByte } = chunk.range;
    if ('pageLocations' in chunk) {
     asyncColumns.push({
      pathInSchema,
      data: readSelectedPages(options, groupPlan, chunk, chunk.pageLocations, columnDecoder)
     });
    } else if ('offsetIndex' in chunk) {
     asyncColumns.push({
      pathInSchema,
      data: Promise.resolve(options.file.slice(chunk.offsetIndex.startByte, chunk.offsetIndex.endByte)).then((arrayBuffer)=>{
       const pages = readOffsetIndex({
        view: new DataView(arrayBuffer),
        offset: 0
       }).page_locations;
       return readSelectedPages(options, groupPlan, chunk, pages, columnDecoder);
      })
     });
    } else {
     asyncColumns.push({
      pathInSchema,
      data: Promise.resolve(options.file.slice(startByte, endByte)).then((buffer)=>{
       const reader = {
        view: new DataView(buffer),
        offset: 0
       };
       return readColumn(reader, groupPlan, columnDecoder, options.onPage);
      })
     });
    }
   }
   return {
    groupStart: groupPlan.groupStart,
    groupRows: groupPlan.groupRows,
    selectStart: groupPlan.selectStart,
    selectEnd: groupPlan.selectEnd,
    asyncColumns
   };
  }
  async function readSelectedPages(options, groupPlan, chunk, pages, columnDecoder) {
   const { data_page_offset, dictionary_page_offset } = chunk.columnMetadata;
   const { selectStart, selectEnd } = groupPlan;
   let { startByte, endByte } = chunk.range;
   let skipped = -1;
   const hasDict = dictionary_page_offset || data_page_offset < pages[0].offset;
   for(let i = 0; i < pages.length; i++){
    const page = pages[i];
    const pageStart = Number(page.first_row_index);
    const pageEnd = i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupPlan.groupRows;
    if (skipped < 0 && pageEnd > selectStart) {
     startByte = Number(page.offset);
     skipped = pageStart;
    }
    if (pageStart < selectEnd) {
     endByte = Number(page.offset) + page.compressed_page_size;
    }
   }
   if (skipped < 0) skipped = 0;
   let view;
   if (hasDict && skipped) {
    const dictLength = Number(pages[0].offset) - chunk.range.startByte;
    const [dictBuffer, dataBuffer] = await Promise.all([
     options.file.slice(chunk.range.startByte, Number(pages[0].offset)),
     options.file.slice(startByte, endByte)
    ]);
    const combined = new Uint8Array(dictLength + dataBuffer.byteLength);
    combined.set(new Uint8Array(dictBuffer, 0, dictLength));
    combined.set(new Uint8Array(dataBuffer), dictLength);
    view = new DataView(combined.buffer);
   } else if (hasDict) {
    view = new DataView(await options.file.slice(chunk.range.startByte, endByte));
   } else {
    view = new DataView(await options.file.slice(startByte, endByte));
   }
   const reader = {
    view,
    offset: 0
   };
   const adjustedGroupPlan = skipped ? {
    ...groupPlan,
    groupStart: groupPlan.groupStart + skipped,
    selectStart: groupPlan.selectStart - skipped,
    selectEnd: groupPlan.selectEnd - skipped
   } : groupPlan;
   const { data, skipped: columnSkipped } = readColumn(reader, adjustedGroupPlan, columnDecoder, options.onPage);
   return {
    data,
    skipped: skipped + columnSkipped
   };
  }
  async function asyncGroupToRows({ asyncColumns }, selectStart, selectEnd, columns, rowFormat) {
   const asyncPages = await Promise.all(asyncColumns.map((column)=>column.data.then(({ skipped, data })=>({
      skipped,
      data: flatten(data)
     }))));
   const selectCount = selectEnd - selectStart;
   if (rowFormat === 'object') {
    const groupData = Array(selectCount);
    for(let selectRow = 0; selectRow < selectCount; selectRow++){
     const rowData = {};
     for(let i = 0; i < asyncColumns.length; i++){
      const { data, skipped } = asyncPages[i];
      rowData[asyncColumns[i].pathInSchema[0]] = data[selectStart + selectRow - skipped];
     }
     groupData[selectRow] = rowData;
    }
    return groupData;
   }
   const includedColumnNames = asyncColumns.map((child)=>child.pathInSchema[0]).filter((name)=>!columns || columns.includes(name));
   const columnOrder = columns ?? includedColumnNames;
   const columnIndexes = columnOrder.map((name)=>asyncColumns.findIndex((column)=>column.pathInSchema[0] === name));
   const groupData = Array(selectCount);
   for(let selectRow = 0; selectRow < selectCount; selectRow++){
    const rowData = Array(asyncColumns.length);
    for(let i = 0; i < columnOrder.length; i++){
     const colIdx = columnIndexes[i];
     if (colIdx < 0) throw new Error(`parquet column not found: ${columnOrder[i]}`);
     const { data, skipped } = asyncPages[colIdx];
     rowData[i] = data[selectStart + selectRow - skipped];
    }
    groupData[selectRow] = rowData;
   }
   return groupData;
  }
  function assembleAsync(asyncRowGroup, schemaTree, parsers) {
   const { asyncColumns } = asyncRowGroup;
   const allParsers = {
    ...convert.Rc,
    ...parsers
   };
   const assembled = [];
   for (const child of schemaTree.children){
    if (child.children.length) {
     const childColumns = asyncColumns.filter((column)=>column.pathInSchema[0] === child.element.name);
     if (!childColumns.length) continue;
     assembled.push({
      pathInSchema: child.path,
      data: (async ()=>{
       const resolved = await Promise.all(childColumns.map((c)=>c.data));
       const subcolumnData = new Map();
       const flattened = resolved.map(({ data })=>(0, utils.Bq)(data));
       const skipped = Math.max(asyncRowGroup.selectStart ?? 0, ...resolved.map((result)=>result.skipped));
       const end = Math.min(asyncRowGroup.selectEnd ?? Infinity, ...resolved.map((result, i)=>result.skipped + flattened[i].length));
       for(let i = 0; i < childColumns.length; i++){
        const start = skipped - resolved[i].skipped;
        const length = Math.max(0, end - skipped);
        subcolumnData.set(childColumns[i].pathInSchema.join('.'), flattened[i].slice(start, start + length));
       }
       assembleNested(subcolumnData, child, allParsers);
       const assembled = subcolumnData.get(child.element.name);
       if (!assembled) throw new Error('parquet column data not assembled');
       return {
        data: [
         assembled
        ],
        skipped
       };
      })()
     });
    } else {
     const asyncColumn = asyncColumns.find((column)=>column.pathInSchema[0] === child.element.name);
     if (asyncColumn) assembled.push(asyncColumn);
    }
   }
   return {
    ...asyncRowGroup,
    asyncColumns: assembled
   };
  }
  ;
  async function parquetScan(options) {
   options.metadata ??= await (0, src_metadata.Ei)(options.file, options);
   const { pruningFilter, ...readOptions } = options;
   let { columns } = readOptions;
   if (columns && pruningFilter) {
    const selectedColumns = new Set(columns);
    const extraColumns = columnsNeededForFilter(pruningFilter).filter((column)=>!selectedColumns.has(column));
    if (extraColumns.length) columns = [
     ...columns,
     ...extraColumns
    ];
   }
   const preparedOptions = await prepareParquetOptions({
    ...readOptions,
    columns,
    filter: pruningFilter,
    useOffsetIndex: readOptions.useOffsetIndex ?? true
   });
   const { metadata } = preparedOptions;
   if (!metadata) throw new Error('parquet requires metadata');
   const schemaTree = (0, src_metadata.YR)(metadata);
   const availableColumns = new Set(columns ?? schemaTree.children.map((child)=>child.element.name));
   const plan = parquetPlanGroups(preparedOptions);
   const candidates = plan.groups.flatMap((group)=>group.ranges.map(([selectStart, selectEnd])=>({
      rowStart: group.groupStart + selectStart,
      rowEnd: group.groupStart + selectEnd,
      group
     })));
   const ranges = candidates.map(({ rowStart, rowEnd })=>({
     rowStart,
     rowEnd
    }));
   const cache = new Map();
   function readColumn({ column, rowStart, rowEnd }) {
    if (!availableColumns.has(column)) {
     throw new Error(`parquet column not found in scan: ${column}`);
    }
    validateRange(rowStart, rowEnd);
    if (rowStart === rowEnd) return Promise.resolve([]);
    const candidateIndex = findCandidate(candidates, rowStart, rowEnd);
    if (candidateIndex < 0) {
     throw new RangeError(`parquet row range [${rowStart}, ${rowEnd}) is outside scan ranges`);
    }
    const { group } = candidates[candidateIndex];
    const cached = cache.get(column);
    if (cached && rowStart >= cached.rowStart && rowEnd <= cached.rowEnd) {
     return cached.data.then((data)=>sliceDecodedArray(data, rowStart - cached.rowStart, rowEnd - cached.rowStart));
    }
    const data = readColumnRange({
     options: preparedOptions,
     schemaTree,
     group,
     column,
     rowStart,
     rowEnd
    });
    cache.set(column, {
     rowStart,
     rowEnd,
     data
    });
    return data;
   }
   return {
    metadata,
    ranges,
    readColumn
   };
  }
  async function prepareParquetRead(options) {
   const prepared = await prepareParquetOptions(options);
   return {
    options: prepared,
    plan: parquetPlan(prepared)
   };
  }
  async function prepareParquetOptions(options) {
   const metadata = options.metadata ?? await (0, src_metadata.Ei)(options.file, options);
   const schemaColumns = (0, src_metadata.YR)(metadata).children.map((child)=>child.element.name);
   const filterColumns = columnsNeededForFilter(options.filter);
   const missingFilterColumns = filterColumns.filter((column)=>!schemaColumns.includes(column));
   if (missingFilterColumns.length) {
    throw new Error(`parquet filter columns not found: ${missingFilterColumns.join(', ')}`);
   }
   if (options.columns) {
    const missingColumns = options.columns.filter((column)=>!schemaColumns.includes(column));
    if (missingColumns.length) throw new Error(`parquet column not found: ${missingColumns[0]}`);
   }
   let prepared = {
    ...options,
    metadata
   };
   prepared = await withBloomFilters(prepared);
   prepared = await withPageIndexes(prepared);
   return prepared;
  }
  function readParquetPlan(options, plan) {
   const readOptions = {
    ...options,
    file: prefetchAsyncBuffer(options.file, plan)
   };
   return plan.groups.map((group)=>readRowGroup(readOptions, plan, group));
  }
  async function readColumnRange({ options, schemaTree, group, column, rowStart, rowEnd }) {
   const columnOptions = {
    ...options,
    columns: [
     column
    ],
    filter: undefined,
    rowStart,
    rowEnd,
    useBloomFilters: false,
    useOffsetIndex: options.useOffsetIndex ?? true,
    usePageIndex: false,
    pageRangesByGroup: undefined
   };
   const columnPlan = planCandidateColumn({
    options,
    group,
    column,
    rowStart,
    rowEnd
   });
   const [asyncGroup] = readParquetPlan(columnOptions, columnPlan);
   if (!asyncGroup) throw new Error('parquet scan range not planned');
   const assembled = assembleAsync(asyncGroup, schemaTree, options.parsers);
   const asyncColumn = assembled.asyncColumns.find((child)=>child.pathInSchema[0] === column);
   if (!asyncColumn) throw new Error(`parquet column not found: ${column}`);
   const result = await asyncColumn.data;
   const data = (0, utils.Bq)(result.data);
   const selectStart = assembled.selectStart ?? rowStart - assembled.groupStart;
   const selectEnd = assembled.selectEnd ?? rowEnd - assembled.groupStart;
   return sliceDecodedArray(data, selectStart - result.skipped, selectEnd - result.skipped);
  }
  function planCandidateColumn({ options, group, column, rowStart, rowEnd }) {
   if (!options.metadata) throw new Error('parquet requires metadata');
   const localPlan = parquetPlanGroup({
    rowGroup: group.rowGroup,
    groupStart: group.groupStart,
    groupRows: group.groupRows,
    ranges: [
     [
      rowStart - group.groupStart,
      rowEnd - group.groupStart
     ]
    ],
    columns: [
     column
    ],
    useOffsetIndex: options.useOffsetIndex ?? true,
    pageLocations: group.pageLocations
   });
   const [localGroupPlan] = localPlan.groups;
   if (!localGroupPlan) throw new Error(`parquet column not found: ${column}`);
   return {
    metadata: options.metadata,
    rowStart,
    rowEnd,
    columns: [
     column
    ],
    fetches: [
     ...localPlan.fetches,
     ...localPlan.indexes
    ],
    groups: [
     localGroupPlan
    ]
   };
  }
  function findCandidate(candidates, rowStart, rowEnd) {
   let low = 0;
   let high = candidates.length - 1;
   while(low <= high){
    const middle = Math.floor((low + high) / 2);
    const candidate = candidates[middle];
    if (rowStart < candidate.rowStart) {
     high = middle - 1;
    } else if (rowStart >= candidate.rowEnd) {
     low = middle + 1;
    } else {
     return rowEnd <= candidate.rowEnd ? middle : -1;
    }
   }
   return -1;
  }
  function validateRange(rowStart, rowEnd) {
   if (!Number.isSafeInteger(rowStart) || rowStart < 0) {
    throw new RangeError('parquet rowStart must be a non-negative safe integer');
   }
   if (!Number.isSafeInteger(rowEnd) || rowEnd < rowStart) {
    throw new RangeError('parquet rowEnd must be a safe integer greater than or equal to rowStart');
   }
  }
  function sliceDecodedArray(data, start, end) {
   if (start === 0 && end === data.length) return data;
   return Array.isArray(data) ? data.slice(start, end) : data.subarray(start, end);
  }
  async function withBloomFilters(options) {
   if (!options.useBloomFilters || !options.filter || !options.metadata) return options;
   const schemaTree = (0, src_metadata.YR)(options.metadata);
   const schemaElements = {};
   for (const child of schemaTree.children)schemaElements[child.element.name] = child.element;
   const bloomFiltersByGroup = await prefetchBloomFilters({
    file: options.file,
    metadata: options.metadata,
    filter: options.filter,
    filterStrict: options.filterStrict
   });
   return {
    ...options,
    bloomFiltersByGroup,
    schemaElements
   };
  }
  async function withPageIndexes(options) {
   if (!options.usePageIndex || !options.filter || !options.metadata) return options;
   const { pageRangesByGroup, pageLocationsByGroup } = await prefetchPageIndexes({
    file: options.file,
    metadata: options.metadata,
    filter: options.filter,
    filterStrict: options.filterStrict,
    rowStart: options.rowStart,
    rowEnd: options.rowEnd,
    columns: options.columns,
    bloomFiltersByGroup: options.bloomFiltersByGroup,
    schemaElements: options.schemaElements,
    parsers: options.parsers
   });
   return {
    ...options,
    pageRangesByGroup,
    pageLocationsByGroup
   };
  }
 },
 28286: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dy: ()=>getSchemaPath,
   ES: ()=>isMapLike,
   fX: ()=>getPhysicalColumns,
   g7: ()=>isFlatColumn,
   mM: ()=>getMaxDefinitionLevel,
   qt: ()=>getMaxRepetitionLevel,
   st: ()=>getTreePath,
   wq: ()=>isListLike
  });
  function schemaTree(schema, rootIndex, path) {
   const element = schema[rootIndex];
   const children = [];
   let count = 1;
   if (element.num_children) {
    while(children.length < element.num_children){
     const childElement = schema[rootIndex + count];
     const child = schemaTree(schema, rootIndex + count, [
      ...path,
      childElement.name
     ]);
     count += child.count;
     children.push(child);
    }
   }
   return {
    count,
    element,
    children,
    path
   };
  }
  function getSchemaPath(schema, name) {
   return getTreePath(schemaTree(schema, 0, []), name);
  }
  function getTreePath(tree, name) {
   const path = [
    tree
   ];
   for (const part of name){
    const child = tree.children.find((child)=>child.element.name === part);
    if (!child) throw new Error(`parquet schema element not found: ${name}`);
    path.push(child);
    tree = child;
   }
   return path;
  }
  function getPhysicalColumns(schemaTree) {
   const columns = [];
   function traverse(node) {
    if (node.children.length) {
     for (const child of node.children){
      traverse(child);
     }
    } else {
     columns.push(node.path.join('.'));
    }
   }
   traverse(schemaTree);
   return columns;
  }
  function getMaxRepetitionLevel(schemaPath) {
   let maxLevel = 0;
   for (const { element } of schemaPath){
    if (element.repetition_type === 'REPEATED') {
     maxLevel++;
    }
   }
   return maxLevel;
  }
  function getMaxDefinitionLevel(schemaPath) {
   let maxLevel = 0;
   for (const { element } of schemaPath.slice(1)){
    if (element.repetition_type !== 'REQUIRED') {
     maxLevel++;
    }
   }
   return maxLevel;
  }
  function isListLike(schema) {
   if (!schema) return false;
   if (schema.element.converted_type !== 'LIST') return false;
   if (schema.children.length > 1) return false;
   const firstChild = schema.children[0];
   if (firstChild.children.length > 1) return false;
   if (firstChild.element.repetition_type !== 'REPEATED') return false;
   return true;
  }
  function isMapLike(schema) {
   if (!schema) return false;
   if (schema.element.converted_type !== 'MAP') return false;
   if (schema.children.length > 1) return false;
   const firstChild = schema.children[0];
   if (firstChild.children.length !== 2) return false;
   if (firstChild.element.repetition_type !== 'REPEATED') return false;
   const keyChild = firstChild.children.find((child)=>child.element.name === 'key');
   if (keyChild?.element.repetition_type === 'REPEATED') return false;
   const valueChild = firstChild.children.find((child)=>child.element.name === 'value');
   if (valueChild?.element.repetition_type === 'REPEATED') return false;
   return true;
  }
  function isFlatColumn(schemaPath) {
   if (schemaPath.length !== 2) return false;
   const [, column] = schemaPath;
   if (column.element.repetition_type === 'REPEATED') return false;
   if (column.children.length) return false;
   return true;
  }
 },
 52558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GD: ()=>readZigZagBigInt,
   Tn: ()=>deserializeTCompactProtocol,
   fN: ()=>readZigZag,
   pT: ()=>readVarInt
  });
  const STOP = 0;
  const TRUE = 1;
  const FALSE = 2;
  const BYTE = 3;
  const I16 = 4;
  const I32 = 5;
  const I64 = 6;
  const DOUBLE = 7;
  const BINARY = 8;
  const LIST = 9;
  const STRUCT = 12;
  function deserializeTCompactProtocol(reader) {
   const value = {};
   let fid = 0;
   while(true){
    if (reader.offset >= reader.view.byteLength) throw new Error('thrift struct ended without STOP');
    const byte = reader.view.getUint8(reader.offset++);
    const type = byte & 0x0f;
    if (type === STOP) break;
    const delta = byte >> 4;
    fid = delta ? fid + delta : readZigZag(reader);
    value[`field_${fid}`] = readElement(reader, type);
   }
   return value;
  }
  function readElement(reader, type) {
   switch(type){
    case TRUE:
     return true;
    case FALSE:
     return false;
    case BYTE:
     return reader.view.getInt8(reader.offset++);
    case I16:
    case I32:
     return readZigZag(reader);
    case I64:
     return readZigZagBigInt(reader);
    case DOUBLE:
     {
      const value = reader.view.getFloat64(reader.offset, true);
      reader.offset += 8;
      return value;
     }
    case BINARY:
     {
      const stringLength = readVarInt(reader);
      if (reader.offset + stringLength > reader.view.byteLength) {
       throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
      }
      const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
      reader.offset += stringLength;
      return strBytes;
     }
    case LIST:
     {
      const byte = reader.view.getUint8(reader.offset++);
      const elemType = byte & 0x0f;
      let listSize = byte >> 4;
      if (listSize === 15) {
       listSize = readVarInt(reader);
      }
      const boolType = elemType === TRUE || elemType === FALSE;
      const values = new Array(listSize);
      for(let i = 0; i < listSize; i++){
       values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
      }
      return values;
     }
    case STRUCT:
     return deserializeTCompactProtocol(reader);
    default:
     throw new Error(`thrift unhandled type: ${type}`);
   }
  }
  function readVarInt(reader) {
   let result = 0;
   let shift = 0;
   while(true){
    const byte = reader.view.getUint8(reader.offset++);
    result |= (byte & 0x7f) << shift;
    if (!(byte & 0x80)) {
     return result;
    }
    shift += 7;
   }
  }
  function readVarBigInt(reader) {
   let result = 0n;
   let shift = 0n;
   while(true){
    const byte = reader.view.getUint8(reader.offset++);
    result |= BigInt(byte & 0x7f) << shift;
    if (!(byte & 0x80)) {
     return result;
    }
    shift += 7n;
   }
  }
  function readZigZag(reader) {
   const zigzag = readVarInt(reader);
   return zigzag >>> 1 ^ -(zigzag & 1);
  }
  function readZigZagBigInt(reader) {
   const zigzag = readVarBigInt(reader);
   return zigzag >> 1n ^ -(zigzag & 1n);
  }
 },
 94428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bq: ()=>flatten1,
   aB: ()=>toJson,
   aI: ()=>equals
  });
  function toJson(obj) {
   if (obj === undefined) return null;
   if (typeof obj === 'bigint') return Number(obj);
   if (Object.is(obj, -0)) return 0;
   if (Array.isArray(obj)) return obj.map(toJson);
   if (obj instanceof Uint8Array) return Array.from(obj);
   if (obj instanceof Date) return obj.toISOString();
   if (obj instanceof Object) {
    const newObj = {};
    for (const key of Object.keys(obj)){
     if (obj[key] === undefined) continue;
     newObj[key] = toJson(obj[key]);
    }
    return newObj;
   }
   return obj;
  }
  function concat(aaa, bbb) {
   const chunk = 10000;
   for(let i = 0; i < bbb.length; i += chunk){
    aaa.push(...bbb.slice(i, i + chunk));
   }
  }
  function equals(a, b, strict = true) {
   if (strict ? a === b : a == b) return true;
   if (!a || !b || typeof a !== 'object' || typeof b !== 'object') return false;
   if (a instanceof Uint8Array && b instanceof Uint8Array) {
    if (a.length !== b.length) return false;
    for(let i = 0; i < a.length; i++){
     if (a[i] !== b[i]) return false;
    }
    return true;
   }
   if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
   }
   if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    for(let i = 0; i < a.length; i++){
     if (!equals(a[i], b[i], strict)) return false;
    }
    return true;
   }
   const aKeys = Object.keys(a);
   if (aKeys.length !== Object.keys(b).length) return false;
   for (const k of aKeys){
    if (!equals(a[k], b[k], strict)) return false;
   }
   return true;
  }
  async function byteLengthFromUrlUsingGet(url, requestInit = {}, fetchFn = globalThis.fetch) {
   const controller = new AbortController();
   const headers = new Headers(requestInit.headers);
   headers.set('Range', 'bytes=0-0');
   const res = await fetchFn(url, {
    ...requestInit,
    headers,
    signal: controller.signal
   });
   if (!res.ok) throw new Error(`fetch with range failed ${res.status}`);
   if (res.status === 206) {
    const contentRange = res.headers.get('Content-Range');
    if (!contentRange) throw new Error('missing content-range header');
    const match = contentRange.match(/bytes \d+-\d+\/(\d+)/);
    if (!match) throw new Error(`invalid content-range header: ${contentRange}`);
    return parseInt(match[1]);
   }
   if (res.status === 200) {
    const contentLength = res.headers.get('Content-Length');
    controller.abort();
    if (contentLength) return parseInt(contentLength);
   }
   throw new Error('server does not support range requests and missing content-length');
  }
  async function byteLengthFromUrl(url, requestInit, customFetch) {
   const fetch = customFetch ?? globalThis.fetch;
   const res = await fetch(url, {
    ...requestInit,
    method: 'HEAD'
   });
   if (res.status === 403) {
    return byteLengthFromUrlUsingGet(url, requestInit, fetch);
   }
   if (!res.ok) throw new Error(`fetch head failed ${res.status}`);
   const length = res.headers.get('Content-Length');
   if (!length) {
    return byteLengthFromUrlUsingGet(url, requestInit, fetch);
   }
   return parseInt(length);
  }
  async function asyncBufferFromUrl({ url, byteLength, requestInit, fetch: customFetch }) {
   if (!url) throw new Error('missing url');
   const fetch = customFetch ?? globalThis.fetch;
   byteLength ??= await byteLengthFromUrl(url, requestInit, fetch);
   let buffer = undefined;
   const init = requestInit || {};
   return {
    byteLength,
    async slice (start, end) {
     if (buffer) {
      return buffer.then((buffer)=>buffer.slice(start, end));
     }
     const headers = new Headers(init.headers);
     const endStr = end === undefined ? '' : end - 1;
     headers.set('Range', `bytes=${start}-${endStr}`);
     const res = await fetch(url, {
      ...init,
      headers
     });
     if (!res.ok || !res.body) throw new Error(`fetch failed ${res.status}`);
     if (res.status === 200) {
      buffer = res.arrayBuffer();
      return buffer.then((buffer)=>buffer.slice(start, end));
     } else if (res.status === 206) {
      return res.arrayBuffer();
     } else {
      throw new Error(`fetch received unexpected status code ${res.status}`);
     }
    }
   };
  }
  function cachedAsyncBuffer({ byteLength, slice }, { minSize = defaultInitialFetchSize } = {}) {
   if (byteLength < minSize) {
    const buffer = slice(0, byteLength);
    return {
     byteLength,
     async slice (start, end) {
      return (await buffer).slice(start, end);
     }
    };
   }
   const cache = new Map();
   return {
    byteLength,
    slice (start, end) {
     const key = cacheKey(start, end, byteLength);
     const cached = cache.get(key);
     if (cached) return cached;
     const promise = slice(start, end);
     cache.set(key, promise);
     return promise;
    }
   };
  }
  function cacheKey(start, end, size) {
   if (start < 0) {
    if (end !== undefined) throw new Error(`invalid suffix range [${start}, ${end}]`);
    if (size === undefined) return `${start},`;
    return `${size + start},${size}`;
   } else if (end !== undefined) {
    if (start > end) throw new Error(`invalid empty range [${start}, ${end}]`);
    return `${start},${end}`;
   } else if (size === undefined) {
    return `${start},`;
   } else {
    return `${start},${size}`;
   }
  }
  function flatten1(chunks) {
   if (!chunks) return [];
   if (chunks.length === 1) return chunks[0];
   const output = [];
   for (const chunk of chunks){
    concat(output, chunk);
   }
   return output;
  }
 }
};
