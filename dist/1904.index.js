export const id = 1904;
export const ids = [
 1904
];
export const modules = {
 92009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>counted
  });
  const counted = (count, noun)=>`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
 },
 56418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>told
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const told = (sentence)=>sentence.split('`').map((part, index, parts)=>index % 2 === 1 && index < parts.length - 1 ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(part) : part).filter((fragment)=>fragment !== '');
 },
 39047: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   kg: ()=>combine,
   mQ: ()=>countsOf,
   oR: ()=>joined
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _schema_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39664);
  var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45605);
  var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64347);
  var _merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);
  var _shelf_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39890);
  function combine(gathered, { as }) {
   const things = new Map();
   const tables = (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.JK)((name)=>{
    const combined = combineTable(name, gathered[name], as);
    things.set(name, combined.things);
    return combined.columns;
   });
   return {
    tables,
    things: countsOf(things)
   };
  }
  const joined = (tables, ...more)=>combine((0, _gather_js__WEBPACK_IMPORTED_MODULE_4__.bM)([
    tables,
    ...more.map(_columns_js__WEBPACK_IMPORTED_MODULE_3__.tI)
   ].map((part)=>({
     tables: part
    }))), {
    as: 'things'
   }).tables;
  function combineTable(name, gathered, as) {
   const { columns, nonsense, starts } = gathered;
   const groups = groupsOf(name, columns);
   const contested = contestedGroups(groups, gathered);
   const isSound = (row)=>nonsense[row] === 0;
   const alone = (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.ek)(columns.length, (row)=>isSound(row) && !contested.has(groups[row] ?? 0));
   if (alone.length === columns.length) return {
    columns,
    things: columns.length
   };
   const parts = starts.map((start, part)=>{
    const rows = [];
    for(let row = start; row < (starts[part + 1] ?? columns.length); row += 1){
     if (isSound(row) && contested.has(groups[row] ?? 0)) rows.push(columns.row(row));
    }
    return rows;
   });
   const merged = (0, _merge_js__WEBPACK_IMPORTED_MODULE_5__.pk)(name, parts);
   const rows = as === 'things' ? merged : merged.flatMap((row)=>(0, _merge_js__WEBPACK_IMPORTED_MODULE_5__.bG)(name, row));
   return {
    columns: extended(name, (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.fQ)(name, columns, alone), rows),
    things: alone.length + merged.length
   };
  }
  function groupsOf(name, columns) {
   const { key, columns: declared } = _schema_tables_js__WEBPACK_IMPORTED_MODULE_2__.u[name];
   const [first = ''] = key.flat();
   const stored = (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.P3)(columns, {
    name: first,
    type: declared[first]?.type ?? 'int64'
   });
   return stored instanceof Float64Array ? stored : stored.codes;
  }
  function contestedGroups(groups, { starts, repeats }) {
   const owners = new Map();
   const contested = new Set();
   for (const [part, start] of starts.entries()){
    let last = NaN;
    for(let row = start; row < (starts[part + 1] ?? groups.length); row += 1){
     const group = groups[row] ?? 0;
     if (group === last) continue;
     last = group;
     const owner = owners.get(group);
     if (owner === undefined) owners.set(group, part);
     if (repeats[part] === true || owner !== undefined && owner !== part) contested.add(group);
    }
   }
   return contested;
  }
  function extended(name, columns, rows) {
   if (rows.length === 0) return columns;
   const room = (0, _shelf_js__WEBPACK_IMPORTED_MODULE_6__.v)(name, columns.length + rows.length);
   for (const column of (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name)){
    room.copy(column, 0, (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.P3)(columns, column));
    const facts = rows.map((row)=>Reflect.get(row, column.name));
    room.put(column, columns.length, facts);
   }
   return room.close().columns;
  }
  function countsOf(counts) {
   const of = (name)=>counts.get(name) ?? 0;
   return {
    runs: of('runs'),
    jobs: of('jobs'),
    steps: of('steps'),
    tests: of('tests'),
    changes: of('changes'),
    deployments: of('deployments'),
    decisions: of('decisions'),
    labels: of('labels')
   };
  }
 },
 64347: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IP: ()=>gatherSegments,
   bM: ()=>gatherTables,
   ii: ()=>MOST_APART_MS
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45605);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);
  var _parquet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20174);
  var _shelf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39890);
  const MOST_APART_MS = 2 * 86_400_000;
  async function gatherSegments(checked, wanted) {
   const gather = async (name)=>{
    const parts = wanted.includes(name) ? checked.filter(({ manifest })=>manifest.tables[name] !== undefined) : [];
    const files = await openTables(name, parts);
    const { starts, room } = startsOf(files.map(({ rows })=>rows));
    const rows = (0, _shelf_js__WEBPACK_IMPORTED_MODULE_5__.v)(name, room);
    for (const [part, file] of files.entries())await file.readInto(rows, starts[part] ?? 0);
    const { columns, nonsense } = rows.close();
    for (const [part, { fromRun }] of parts.entries()){
     if (fromRun !== undefined) leaveOutOlder(columns, fromRun, {
      start: starts[part] ?? 0,
      end: starts[part + 1],
      nonsense
     });
    }
    const latest = parts.map(({ manifest })=>manifest.about.createdAt + MOST_APART_MS);
    markSeenTooLate(columns, {
     starts,
     latest,
     nonsense
    });
    const repeats = parts.map(({ manifest })=>tellsTwice(manifest.tables[name]));
    return {
     columns,
     names: parts.map(({ manifest })=>manifest.name),
     starts,
     repeats,
     nonsense
    };
   };
   return {
    runs: await gather('runs'),
    jobs: await gather('jobs'),
    steps: await gather('steps'),
    tests: await gather('tests'),
    changes: await gather('changes'),
    deployments: await gather('deployments'),
    decisions: await gather('decisions'),
    labels: await gather('labels')
   };
  }
  function gatherTables(parts) {
   const gather = (name)=>{
    const { starts, room } = startsOf(parts.map(({ tables })=>tables[name].length));
    const rows = (0, _shelf_js__WEBPACK_IMPORTED_MODULE_5__.v)(name, room);
    for (const [part, { tables }] of parts.entries()){
     for (const column of (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name)){
      rows.copy(column, starts[part] ?? 0, (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.P3)(tables[name], column));
     }
    }
    const repeats = parts.map(({ tables, things })=>things !== undefined && things[name] !== tables[name].length);
    return {
     ...rows.close(),
     names: [],
     starts,
     repeats
    };
   };
   return {
    runs: gather('runs'),
    jobs: gather('jobs'),
    steps: gather('steps'),
    tests: gather('tests'),
    changes: gather('changes'),
    deployments: gather('deployments'),
    decisions: gather('decisions'),
    labels: gather('labels')
   };
  }
  async function openTables(name, parts) {
   if (parts.length === 0) return [];
   const { openTable } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 20174));
   const files = [];
   for (const { segment, manifest, fromRun } of parts){
    const { file = '', rows = 0 } = manifest.tables[name] ?? {};
    files.push(await openTable(name, segment.files.get(file) ?? NOTHING, {
     rows,
     fromRun
    }));
   }
   return files;
  }
  function leaveOutOlder(columns, fromRun, { start, end = columns.length, nonsense }) {
   const runIds = columns.numbers('runId');
   for(let row = start; row < end; row += 1)if ((runIds[row] ?? NaN) < fromRun) nonsense[row] = LEFT_OUT;
  }
  const LEFT_OUT = 2;
  function startsOf(counts) {
   const starts = [];
   let room = 0;
   for (const count of counts){
    starts.push(room);
    room += count;
   }
   return {
    starts,
    room
   };
  }
  function markSeenTooLate(columns, { starts, latest, nonsense }) {
   const observedAt = columns.numbers('observedAt');
   for (const [part, start] of starts.entries()){
    const end = starts[part + 1] ?? columns.length;
    const limit = latest[part] ?? 0;
    for(let row = start; row < end; row += 1)if ((observedAt[row] ?? 0) > limit) nonsense[row] = 1;
   }
  }
  const tellsTwice = (table)=>table !== undefined && table.things !== undefined && table.things !== table.rows;
  const NOTHING = new Uint8Array();
 },
 73906: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   YE: ()=>mergeRows,
   pk: ()=>mergeTable,
   bG: ()=>observationsOf
  });
  ;
  const WITNESSES = [
   'api',
   'event',
   'runner',
   'git',
   'report'
  ];
  var recording = __webpack_require__(63769);
  var trust = __webpack_require__(80900);
  var table_row = __webpack_require__(31904);
  var numbering = __webpack_require__(45365);
  ;
  function mergeRows(recordings) {
   return (0, table_row.kL)((name)=>mergeTable(name, recordings.map((recording)=>recording[name])));
  }
  const observationsOf = (name, row)=>madeOf[name].get(row) ?? [
    row
   ];
  function mergeTable(name, recordings) {
   const merged = new Map();
   const contests = new Map();
   const numberOf = (0, numbering.u)(name);
   for (const recording of recordings){
    for (const row of recording){
     const thing = numberOf(row);
     const other = merged.get(thing);
     if (other === undefined) merged.set(thing, row);
     else enter(contests, thing, [
      other,
      row
     ]);
    }
   }
   for (const [thing, rows] of contests)merged.set(thing, settle(name, rows));
   return [
    ...merged.values()
   ];
  }
  function enter(contests, thing, [first, next]) {
   const contest = contests.get(thing);
   if (contest === undefined) contests.set(thing, [
    first,
    next
   ]);
   else contest.push(next);
  }
  const madeOf = {
   runs: new WeakMap(),
   jobs: new WeakMap(),
   steps: new WeakMap(),
   tests: new WeakMap(),
   changes: new WeakMap(),
   deployments: new WeakMap(),
   decisions: new WeakMap(),
   labels: new WeakMap()
  };
  function settle(name, rows) {
   const observations = distinct(rows.flatMap((row)=>observationsOf(name, row)));
   const [first = rows[0]] = observations;
   if (observations.length < 2) return first;
   const facts = {};
   const telling = new Set();
   for (const column of (0, table_row.PL)(name)){
    const best = observations.reduce((best, row)=>(preference(column, row, best) || spelling(row, best)) > 0 ? row : best);
    const fact = Reflect.get(best, column.name);
    if (fact === undefined) continue;
    facts[column.name] = fact;
    telling.add(best);
   }
   const [only = rows[0], ...others] = telling;
   if (others.length === 0) return only;
   const merged = {
    ...only,
    ...facts
   };
   madeOf[name].set(merged, [
    ...telling
   ]);
   return merged;
  }
  const spelling = (one, other)=>one === other ? 0 : compareFacts(spelt(one), spelt(other));
  const spelt = (row)=>JSON.stringify(Object.entries(row).sort(([one], [other])=>one > other ? 1 : -1));
  function distinct(rows) {
   const seen = new Map(rows.map((row)=>[
     spelt(row),
     row
    ]));
   return [
    ...seen.values()
   ];
  }
  function preference(column, one, other) {
   const fact = Reflect.get(one, column.name);
   const otherFact = Reflect.get(other, column.name);
   if (column.name === 'trust') return trust.s.indexOf(one.trust) - trust.s.indexOf(other.trust);
   if (column.name === 'witness') return belief(one) - belief(other);
   if (column.name === 'observedAt') return one.observedAt - other.observedAt;
   if (fact === undefined || otherFact === undefined) return Number(fact !== undefined) - Number(otherFact !== undefined);
   return rank(column, one, other) || compareFacts(fact, otherFact);
  }
  function rank({ timing }, one, other) {
   const completed = completion(one) - completion(other);
   const believed = belief(one) - belief(other);
   const newer = one.observedAt - other.observedAt;
   return timing === true ? completed || believed || newer : completed || newer || believed;
  }
  const completion = (row)=>Reflect.get(row, 'status') === 'completed' ? 1 : 0;
  const belief = ({ witness })=>-WITNESSES.indexOf(witness);
  function compareFacts(one, other) {
   if (typeof one === 'number' && typeof other === 'number') return one - other;
   if (one === other) return 0;
   return String(one) > String(other) ? 1 : -1;
  }
 },
 45365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   u: ()=>numbering
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39664);
  function numbering(name) {
   const { key, columns } = _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__.u[name];
   const parts = key.map((part)=>typeof part === 'string' ? [
     part,
     part
    ] : part);
   const isName = ([column])=>columns[column]?.type === 'string';
   const named = numberParts(parts.filter(isName));
   const seen = numberParts(parts.filter((part)=>!isName(part)));
   return (row)=>named(row) * MOST + seen(row);
  }
  const MOST = 2 ** 26;
  function numberParts(parts) {
   const steps = parts.map(([column, otherwise])=>({
     column,
     otherwise,
     step: numberStep()
    }));
   return (row)=>{
    let number = 0;
    for (const { column, otherwise, step } of steps){
     number = step(number, Reflect.get(row, column) ?? Reflect.get(row, otherwise));
    }
    return number;
   };
  }
  function numberStep() {
   const numberOf = distinct();
   const numberOfPair = distinct();
   return (number, value)=>numberOfPair(number * MOST + numberOf(value));
  }
  function distinct() {
   const numbers = new Map();
   return (value)=>{
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
   };
  }
 },
 20174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   encodeTable: ()=>encodeTable,
   openTable: ()=>openTable,
   textsIn: ()=>textsIn
  });
  var hyparquet__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96367);
  var hyparquet__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73579);
  var hyparquet_writer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83732);
  var hyparquet_writer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99022);
  var hyparquet_writer__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58059);
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45605);
  var _shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39890);
  function encodeTable(name, columns, { groups, isSorted }) {
   const declared = (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name);
   const sources = declared.map((column)=>({
     column,
     stored: (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.P3)(columns, column)
    }));
   const writer = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_4__.U();
   const schema = (0, hyparquet_writer__WEBPACK_IMPORTED_MODULE_5__.G8)({
    columnData: declared.map((column)=>({
      ...parquetColumn(column),
      data: []
     }))
   });
   const file = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_6__.o({
    writer,
    schema,
    createdBy: 'foreshock'
   });
   for (const places of groups){
    const columnData = sources.map(({ column, stored })=>({
      name: column.name,
      data: valuesAt(column, stored, places),
      statistics: column.name === 'runId',
      ...isSorted && column.type === 'string' ? {
       encoding: 'RLE_DICTIONARY'
      } : {}
     }));
    void file.write({
     columnData,
     rowGroupSize: places.length
    });
   }
   void file.finish();
   return writer.getBytes();
  }
  async function openTable(name, bytes, { rows, fromRun }) {
   const file = exactBuffer(bytes);
   const metadata = (0, hyparquet__WEBPACK_IMPORTED_MODULE_7__.m5)(file);
   if (metadata.num_rows !== BigInt(rows)) throw new Error(`holds ${metadata.num_rows.toString()} rows`);
   const present = new Set(metadata.schema.map((element)=>element.name));
   const columns = (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).filter((column)=>present.has(column.name));
   const isCut = fromRun !== undefined && present.has('runId');
   const scan = await (0, hyparquet__WEBPACK_IMPORTED_MODULE_8__.Ik)({
    file,
    metadata,
    useOffsetIndex: false,
    ...isCut ? {
     pruningFilter: {
      runId: {
       $gte: BigInt(fromRun)
      }
     }
    } : {}
   });
   const starts = startsOf(scan.ranges);
   return {
    rows: starts.total,
    readInto: async (shelf, start)=>{
     for (const [index, range] of scan.ranges.entries()){
      const at = start + (starts.of[index] ?? 0);
      for (const column of columns)shelf.put(column, at, await scan.readColumn({
       column: column.name,
       ...range
      }));
     }
    }
   };
  }
  function startsOf(ranges) {
   const of = [];
   let total = 0;
   for (const { rowStart, rowEnd } of ranges){
    of.push(total);
    total += rowEnd - rowStart;
   }
   return {
    of,
    total
   };
  }
  async function textsIn(bytes, isWanted) {
   const file = exactBuffer(bytes);
   const metadata = (0, hyparquet__WEBPACK_IMPORTED_MODULE_7__.m5)(file);
   const scan = await (0, hyparquet__WEBPACK_IMPORTED_MODULE_8__.Ik)({
    file,
    metadata,
    useOffsetIndex: false
   });
   const columns = metadata.schema.filter(({ name, type })=>type === 'BYTE_ARRAY' && isWanted(name));
   const texts = new Set();
   for (const range of scan.ranges){
    for (const { name } of columns){
     for (const value of Array.from(await scan.readColumn({
      column: name,
      ...range
     }))){
      if (typeof value === 'string') texts.add(value);
     }
    }
   }
   return texts;
  }
  const PARQUET_TYPES = {
   string: 'STRING',
   int64: 'INT64',
   double: 'DOUBLE',
   boolean: 'BOOLEAN'
  };
  const parquetColumn = ({ name, type, required })=>({
    name,
    type: PARQUET_TYPES[type],
    nullable: !required
   });
  function valuesAt({ type }, stored, places) {
   const isWords = !(stored instanceof Float64Array);
   const numbers = isWords ? stored.codes : stored;
   const valueOf = isWords ? (code)=>stored.texts.at(code) : VALUES[type];
   const values = new Array(places.length);
   let last = NaN;
   let lastValue;
   for(let row = 0; row < places.length; row += 1){
    const number = numbers[places[row] ?? 0] ?? NaN;
    if (number !== last) {
     last = number;
     lastValue = Number.isNaN(number) ? undefined : valueOf(number);
    }
    values[row] = lastValue;
   }
   return values;
  }
  const VALUES = {
   string: String,
   int64: BigInt,
   double: (number)=>number,
   boolean: (number)=>number === 1
  };
  function exactBuffer(bytes) {
   const copy = new ArrayBuffer(bytes.byteLength);
   new Uint8Array(copy).set(bytes);
   return copy;
  }
 },
 93847: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>rowGroups,
   a: ()=>inOrder
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39664);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45605);
  var _column_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40409);
  const GROUP_ROWS = 50_000;
  const inOrder = ({ length })=>Array.from({
    length: Math.max(1, Math.ceil(length / GROUP_ROWS))
   }, (_, group)=>Uint32Array.from({
     length: Math.min(GROUP_ROWS, length - group * GROUP_ROWS)
    }, (__, row)=>group * GROUP_ROWS + row));
  function rowGroups(name, columns) {
   const { named, seen } = keyOf(name, columns);
   const things = {
    numbered: named,
    ranks: (0, _column_numbers_js__WEBPACK_IMPORTED_MODULE_3__.a)(named, compareBy(named))
   };
   const sightings = {
    numbered: seen,
    ranks: (0, _column_numbers_js__WEBPACK_IMPORTED_MODULE_3__.a)(seen, compareBy(seen))
   };
   return inGroups(name, columns).map((places)=>sorted(places, {
     columns,
     things,
     sightings
    }));
  }
  function keyOf(name, columns) {
   const { key, columns: declared } = _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__.u[name];
   const stored = key.flat().map((column)=>(0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.P3)(columns, {
     name: column,
     type: declared[column]?.type ?? 'int64'
    }));
   const part = (parts)=>({
     columns: parts,
     ...(0, _column_numbers_js__WEBPACK_IMPORTED_MODULE_3__.V)(columns.length, parts.map((one)=>one instanceof Float64Array ? one : one.codes))
    });
   return {
    named: part(stored.filter((one)=>!(one instanceof Float64Array))),
    seen: part(stored.filter((one)=>one instanceof Float64Array))
   };
  }
  function inGroups(name, columns) {
   const { length } = columns;
   const isOfRuns = _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__.u[name].key.some((part)=>part === 'runId');
   if (length <= GROUP_ROWS || !isOfRuns) return [
    Uint32Array.from({
     length
    }, (_, row)=>row)
   ];
   const runs = columns.numbers('runId');
   const counts = new Map();
   for (const run of runs)counts.set(run, (counts.get(run) ?? 0) + 1);
   const groupOfRun = new Map();
   const sizes = [
    0
   ];
   for (const [run, count] of [
    ...counts
   ].sort(([one], [other])=>one - other)){
    const last = sizes.length - 1;
    if ((sizes[last] ?? 0) > 0 && (sizes[last] ?? 0) + count > GROUP_ROWS) sizes.push(0);
    groupOfRun.set(run, sizes.length - 1);
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + count;
   }
   const groups = sizes.map((size)=>new Uint32Array(size));
   const filled = new Uint32Array(sizes.length);
   for(let row = 0; row < length; row += 1){
    const group = groupOfRun.get(runs[row] ?? 0) ?? 0;
    const at = filled[group] ?? 0;
    const places = groups[group];
    if (places !== undefined) places[at] = row;
    filled[group] = at + 1;
   }
   return groups;
  }
  function sorted(places, { columns, things, sightings }) {
   const rankOf = (row)=>rank(things, row) * sightings.ranks.length + rank(sightings, row);
   const isExact = things.ranks.length * sightings.ranks.length * places.length <= Number.MAX_SAFE_INTEGER;
   const rows = isExact ? sortedAtOnce(places, rankOf) : places.toSorted((one, other)=>rankOf(one) - rankOf(other));
   return settleTies(rows, {
    columns,
    rankOf
   });
  }
  function sortedAtOnce(places, rankOf) {
   const keys = Float64Array.from(places, (row, at)=>rankOf(row) * places.length + at).sort();
   return Uint32Array.from(keys, (key)=>places[key % places.length] ?? 0);
  }
  const rank = ({ numbered, ranks }, row)=>ranks[numbered.codes[row] ?? 0] ?? 0;
  function settleTies(rows, { columns, rankOf }) {
   for(let start = 0; start < rows.length;){
    let end = start + 1;
    while(end < rows.length && rankOf(rows[end] ?? 0) === rankOf(rows[start] ?? 0))end += 1;
    if (end - start > 1) {
     const spelt = new Map([
      ...rows.subarray(start, end)
     ].map((row)=>[
       row,
       JSON.stringify(columns.row(row))
      ]));
     const order = [
      ...spelt
     ].sort(([, one], [, other])=>one > other ? 1 : one < other ? -1 : 0);
     rows.set(order.map(([row])=>row), start);
    }
    start = end;
   }
   return rows;
  }
  function compareBy({ columns }) {
   return (oneRow, otherRow)=>{
    for (const column of columns){
     const order = column instanceof Float64Array ? byNumber(column, oneRow, otherRow) : byText(column, oneRow, otherRow);
     if (order !== 0) return order;
    }
    return 0;
   };
  }
  function byNumber(column, oneRow, otherRow) {
   const [one, other] = [
    column[oneRow] ?? NaN,
    column[otherRow] ?? NaN
   ];
   if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(other)) - Number(Number.isNaN(one));
   return one - other;
  }
  function byText({ codes, texts }, oneRow, otherRow) {
   const [one = '', other = ''] = [
    texts.at(codes[oneRow] ?? 0),
    texts.at(codes[otherRow] ?? 0)
   ];
   return one === other ? Number((codes[oneRow] ?? 0) > 0) - Number((codes[otherRow] ?? 0) > 0) : one > other ? 1 : -1;
  }
 },
 24083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $q: ()=>parseName,
   Et: ()=>momentOf,
   GS: ()=>monthOf,
   HC: ()=>packName,
   Jc: ()=>segmentName,
   M6: ()=>recordedBefore,
   Zs: ()=>stampOf
  });
  var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93543);
  function segmentName({ createdAt, runId, attempt, recorder, part }) {
   return `${stampOf(createdAt)}${whoseOf({
    runId,
    attempt,
    recorder,
    part
   })}`;
  }
  function recordedBefore(held, about) {
   const whose = whoseOf(about);
   for (const name of held){
    const stamp = name.endsWith(whose) ? name.slice(0, -whose.length) : '';
    const at = momentOf(stamp);
    if (stamp.includes('t') && !Number.isNaN(at)) return at;
   }
   return undefined;
  }
  function whoseOf({ runId, attempt, recorder, part }) {
   const whole = `-r${runId}-a${attempt}-${(0, _sha256_js__WEBPACK_IMPORTED_MODULE_0__.s)(recorder).slice(0, 12)}`;
   return part === undefined ? whole : `${whole}-${part}`;
  }
  function packName({ newestAt, segments, rows, revision }) {
   const hash = (0, _sha256_js__WEBPACK_IMPORTED_MODULE_0__.s)([
    ...segments,
    ...revision === undefined ? [] : [
     revision
    ]
   ].sort().join('\n')).slice(0, 12);
   return `pack-${stampOf(newestAt)}-n${segments.length}-k${Math.round(rows / 1000)}-${hash}`;
  }
  function parseName(name) {
   const [, stamp, runId, attempt] = SEGMENT.exec(name) ?? [];
   if (stamp !== undefined) return {
    name,
    kind: 'segment',
    month: stamp.slice(0, 7),
    stamp,
    runId: Number(runId),
    attempt: Number(attempt)
   };
   const [, packStamp, segments, thousands] = PACK.exec(name) ?? [];
   if (packStamp === undefined) return undefined;
   const rows = 1000 * Number(thousands);
   return {
    name,
    kind: 'pack',
    month: packStamp.slice(0, 7),
    stamp: packStamp,
    segments: Number(segments),
    rows
   };
  }
  const SEGMENT = /^(\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2}t\d{6})?)-r(0|[1-9]\d{0,14})-a([1-9]\d{0,5})-[0-9a-f]{12}(?:-[1-9]\d{0,5})?$/;
  const PACK = /^pack-(\d{4}-(?:0[1-9]|1[0-2])-\d{2}t\d{6})-n(\d{1,9})-k(\d{1,9})-[0-9a-f]{12}$/;
  const monthOf = (epochMs)=>new Date(epochMs).toISOString().slice(0, 7);
  const stampOf = (epochMs)=>new Date(epochMs).toISOString().slice(0, 19).toLowerCase().replaceAll(':', '');
  const momentOf = (stamp)=>Date.parse(stamp.replace(/t(\d\d)(\d\d)(\d\d)$/, 'T$1:$2:$3Z'));
 },
 7583: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   gX: ()=>misfits,
   l2: ()=>bundle,
   ug: ()=>encodeSegment
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _schema_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39664);
  var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45605);
  var _combine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39047);
  var _gather_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64347);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22365);
  var _parquet_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20174);
  var _row_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93847);
  var _segment_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24083);
  var _sha256_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93543);
  function encodeSegment({ rows, tests, about, foreshock, carried }) {
   const own = tests === undefined ? (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.tI)(rows) : {
    ...(0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.tI)({
     ...rows,
     tests: []
    }),
    tests
   };
   const leftOut = {};
   for (const name of _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.ek){
    if (own[name].length < rows[name].length) leftOut[name] = rows[name].length - own[name].length;
   }
   const { tables, things } = carried === undefined || carried.parts.length === 0 ? {
    tables: own,
    things: undefined
   } : (0, _combine_js__WEBPACK_IMPORTED_MODULE_4__.kg)((0, _gather_js__WEBPACK_IMPORTED_MODULE_5__.bM)([
    {
     tables: own
    },
    ...carried.parts
   ]), {
    as: 'observations'
   });
   return bundle({
    name: (0, _segment_name_js__WEBPACK_IMPORTED_MODULE_9__.Jc)(about),
    about,
    foreshock,
    leftOut,
    contains: carried?.names ?? [],
    encode: (name)=>({
      columns: tables[name],
      groups: (0, _row_groups_js__WEBPACK_IMPORTED_MODULE_8__.a)(tables[name]),
      isSorted: false,
      things: things?.[name]
     })
   });
  }
  const misfits = (rows)=>_schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.ek.reduce((sum, table)=>sum + rows[table].filter((row)=>!(0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.pR)(table, row)).length, 0);
  function bundle({ name, about, foreshock, leftOut, contains, encode }) {
   const files = new Map();
   const tables = {};
   for (const table of _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.ek){
    const { columns, things, ...layout } = encode(table);
    if (columns.length === 0) continue;
    const bytes = (0, _parquet_js__WEBPACK_IMPORTED_MODULE_7__.encodeTable)(table, columns, layout);
    const file = `${table}.parquet`;
    files.set(file, bytes);
    const rows = columns.length;
    const counts = things === undefined || things === rows ? {
     rows
    } : {
     rows,
     things
    };
    tables[table] = {
     file,
     bytes: bytes.byteLength,
     sha256: (0, _sha256_js__WEBPACK_IMPORTED_MODULE_10__.s)(bytes),
     ...counts
    };
   }
   const { repositoryId, runId, attempt, recorder, createdAt, part } = about;
   const manifest = {
    format: _manifest_js__WEBPACK_IMPORTED_MODULE_6__.uB,
    schemaVersion: _schema_tables_js__WEBPACK_IMPORTED_MODULE_2__.f,
    foreshock,
    name,
    about: {
     repositoryId,
     runId,
     attempt,
     recorder,
     month: (0, _segment_name_js__WEBPACK_IMPORTED_MODULE_9__.GS)(createdAt),
     createdAt,
     ...part === undefined ? {} : {
      part
     }
    },
    tables,
    leftOut,
    ...contains.length === 0 ? {} : {
     contains: [
      ...contains
     ]
    }
   };
   return {
    name,
    files: new Map([
     [
      _manifest_js__WEBPACK_IMPORTED_MODULE_6__.h1,
      (0, _manifest_js__WEBPACK_IMPORTED_MODULE_6__.Gb)(manifest)
     ],
     ...files
    ])
   };
  }
 },
 39890: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>shelf
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45605);
  function shelf(name, room) {
   const nonsense = new Uint8Array(room);
   const places = new Map((0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).map((column)=>[
     column.name,
     placeOf(column, room, nonsense)
    ]));
   return {
    put: ({ name: column }, start, values)=>places.get(column)?.put(start, values),
    copy: ({ name: column }, start, stored)=>places.get(column)?.copy(start, stored),
    close: ()=>{
     for (const place of places.values())place.requireAll();
     const stored = new Map([
      ...places
     ].flatMap(([column, place])=>withStored(column, place.stored())));
     return {
      columns: (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.Wc)(name, stored, room),
      nonsense
     };
    }
   };
  }
  const withStored = (column, stored)=>stored === undefined ? [] : [
    [
     column,
     stored
    ]
   ];
  const placeOf = (column, room, nonsense)=>column.type === 'string' ? wordPlace(column, room, nonsense) : numberPlace(column, room, nonsense);
  function numberPlace(column, room, nonsense) {
   let numbers;
   const made = ()=>numbers ??= new Float64Array(room).fill(NaN);
   const isRight = column.type === 'int64' ? Number.isSafeInteger : Number.isFinite;
   return {
    stored: ()=>numbers,
    put: (start, values)=>{
     for(let index = 0; index < values.length; index += 1){
      const value = values[index];
      if (value === undefined || value === null) continue;
      const number = (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.rl)(value);
      if (isRight(number) && (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.g0)(column, number)) made()[start + index] = number;
      else nonsense[start + index] = 1;
     }
    },
    copy: (start, stored)=>{
     if (stored instanceof Float64Array) made().set(stored, start);
    },
    requireAll: ()=>{
     if (!column.required) return;
     for(let row = 0; row < room; row += 1)if (Number.isNaN(numbers?.[row] ?? NaN)) nonsense[row] = 1;
    }
   };
  }
  function wordPlace(column, room, nonsense) {
   const codes = new Uint32Array(room);
   const { texts, codeOf } = fitting(column);
   return {
    stored: ()=>({
      codes,
      texts
     }),
    put: (start, values)=>{
     let last;
     let lastCode = 0;
     for(let index = 0; index < values.length; index += 1){
      const value = values[index];
      if (value !== last) {
       last = value;
       lastCode = value === undefined || value === null ? 0 : codeOf(value);
      }
      if (lastCode === undefined) nonsense[start + index] = 1;
      else codes[start + index] = lastCode;
     }
    },
    copy: (start, stored)=>{
     if (stored instanceof Float64Array) return;
     const own = (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.E1)(stored.texts, (text)=>text === undefined ? 0 : codeOf(text));
     for(let index = 0; index < stored.codes.length; index += 1){
      const code = own[stored.codes[index] ?? 0];
      if (code === undefined) nonsense[start + index] = 1;
      else codes[start + index] = code;
     }
    },
    requireAll: ()=>{
     if (!column.required) return;
     for(let row = 0; row < room; row += 1)if (codes[row] === 0) nonsense[row] = 1;
    }
   };
  }
  function fitting(column) {
   const { texts, codeOf } = (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.og)();
   const misfits = new Set();
   return {
    texts,
    codeOf: (value)=>{
     if (typeof value !== 'string' || misfits.has(value)) return undefined;
     const count = texts.length;
     const code = codeOf(value);
     if (code < count || (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.S5)(column, value)) return misfits.has(value) ? undefined : code;
     misfits.add(value);
     return undefined;
    }
   };
  }
 },
 96209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BP: ()=>_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is,
   Df: ()=>_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Df,
   PT: ()=>lineStart,
   aY: ()=>code,
   cZ: ()=>fromMarkerValue,
   lx: ()=>shortName,
   p7: ()=>markdownText,
   u: ()=>markerValue,
   xr: ()=>annotationText
  });
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84131);
  const NAME_POINTS = 160;
  function shortName(text) {
   const name = (0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, NAME_POINTS * 8)).trim(), NAME_POINTS);
   return name === '' ? '(no name)' : name;
  }
  function code(text) {
   const name = shortName(text);
   return /[`|\\]|<!--|-->/.test(name) ? `<code>${html(name)}</code>` : `\`${name}\``;
  }
  const html = (text)=>(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replace(/[!-/:-@[-`{-~]/g, entity);
  const markdownText = (text)=>lineStart(withoutReferences((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)).replace(/[\\|`*_[\]<>~&$]/g, (sign)=>SPELT[sign] ?? `\\${sign}`));
  const lineStart = (markdown)=>markdown.replace(/^\s{2,}/, ' ').replace(/^(\s?)([-+=#])/, '$1\\$2').replace(/^(\s?\d+)([.)])(?=\s|$)/, '$1\\$2');
  const cell = (text)=>markdownText(text).trim() || ' ';
  function fence(text) {
   const lines = manyLines(text);
   const longest = (lines.match(/`+/g) ?? []).reduce((length, run)=>Math.max(length, run.length), 2);
   const ticks = '`'.repeat(longest + 1);
   return `${ticks}text\n${lines}\n${ticks}`;
  }
  const markerValue = (text)=>encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*~-]/g, percent);
  function fromMarkerValue(value) {
   try {
    const text = decodeURIComponent(value);
    return markerValue(text) === value ? text : undefined;
   } catch  {
    return undefined;
   }
  }
  const annotationText = (text)=>(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.hw)(text).split('\n').map(_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is).join('\n');
  const withoutReferences = (text)=>text.replace(/@(?=\S)/g, `@${PART}`).replace(/#(?=\w)/g, `#${PART}`).replace(/(?<=[a-z])-(?=\d)/gi, `-${PART}`).replace(/:(?=\/|[\w+-]+:)|(?<=mailto|xmpp):/gi, `:${PART}`).replace(/(?<=www)\./gi, `${PART}.`).replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (sha)=>sha.replace(/.{6}(?=.)/g, `$&${PART}`));
  const SPELT = {
   '\\': '&#92;',
   '|': '&#124;',
   $: '<span>$</span>'
  };
  const PART = '\u200b';
  const entity = (sign)=>`&#${sign.charCodeAt(0)};`;
  const percent = (sign)=>`%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
 },
 74913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>text
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  const text = (prose, dress = (name)=>name)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Df)(prose.map((part)=>typeof part === 'string' ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(part) : dress((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.lx)(part.name)))).join(''));
 }
};
