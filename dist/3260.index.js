export const id = 3260;
export const ids = [
 3260
];
export const modules = {
 43260: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   readReports: ()=>readReports
  });
  var problem = __webpack_require__(73965);
  var reports = __webpack_require__(15075);
  var plain_name = __webpack_require__(48404);
  var report_text = __webpack_require__(11784);
  ;
  async function openingOf(bytes) {
   const chunks = [];
   let length = 0;
   while(length < ENOUGH){
    const next = await bytes.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
   }
   return {
    opening: openingIn(await decoded(chunks)),
    chunks
   };
  }
  const ENOUGH = 65_536;
  function openingIn(text) {
   const start = text.trimStart();
   if (start.startsWith('<')) return {
    is: 'xml',
    text: withoutPrologue(start)
   };
   return {
    is: /^[[{]/u.test(start) ? 'json' : 'text',
    text: start
   };
  }
  async function* replayed(chunks, rest) {
   yield* chunks;
   for(;;){
    const next = await rest.next();
    if (next.done === true) return;
    yield next.value;
   }
  }
  async function decoded(chunks) {
   let text = '';
   for await (const piece of (0, report_text.U)(atOnce(chunks)))text += piece;
   return (0, plain_name.DJ)(text.slice(0, ENOUGH));
  }
  async function* atOnce(chunks) {
   let left = ENOUGH;
   for (const chunk of chunks){
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.length);
   }
  }
  function withoutPrologue(text) {
   let start = 0;
   for(;;){
    while(/\s/u.test(text.charAt(start)))start += 1;
    const end = text.startsWith('<?', start) ? '?>' : text.startsWith('<!--', start) ? '-->' : undefined;
    if (end === undefined) return text.slice(start);
    const found = text.indexOf(end, start + 2);
    if (found === -1) return '';
    start = found + end.length;
   }
  }
  var test = __webpack_require__(22812);
  var columns = __webpack_require__(45605);
  ;
  function enlarged(list, into) {
   into.set(list);
   return into;
  }
  var longest_job = __webpack_require__(46262);
  ;
  function placeTable(expected, { isAtHand, hashOf, keyOf }) {
   let slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * Math.max(32, expected))));
   let used = 0;
   let crowded = new Map();
   const place = (hash, number)=>{
    const mask = slots.length - 1;
    const mix = mixed(hash);
    let slot = mix & mask;
    for(let step = 0; step < MOST_STEPS; step += 1){
     if (slots[slot] === 0) {
      slots[slot] = mix & TAG | number + 1;
      used += 1;
      return true;
     }
     slot = slot + 1 & mask;
    }
    return false;
   };
   const grow = ()=>{
    const old = slots;
    slots = new Uint32Array(old.length * 4);
    used = 0;
    for (const slot of old){
     const held = (slot & NUMBER) - 1;
     if (held !== -1 && !place(hashOf(held), held)) crowded.set(keyOf(held), held);
    }
   };
   return {
    find: (hash)=>{
     const mask = slots.length - 1;
     const mix = mixed(hash);
     const tag = mix & TAG;
     let slot = mix & mask;
     for(let step = 0; step < MOST_STEPS; step += 1){
      const held = slots[slot] ?? 0;
      if (held === 0) return -1;
      if ((held & TAG) === tag && isAtHand((held & NUMBER) - 1)) return (held & NUMBER) - 1;
      slot = slot + 1 & mask;
     }
     return crowded.get(keyOf()) ?? -1;
    },
    put: (hash, number)=>{
     if (number >= NUMBER) throw new RangeError(`${number} is more than a table holds`);
     if (used * 2 >= slots.length) grow();
     if (!place(hash, number)) crowded.set(keyOf(number), number);
    },
    clear: ()=>{
     slots.fill(0);
     used = 0;
     crowded = new Map();
    }
   };
  }
  const MOST_STEPS = 64;
  const NUMBER = 2 ** 22 - 1;
  const TAG = ~NUMBER;
  const mixed = (hash)=>{
   const mix = Math.imul(hash ^ hash >>> 15, 0x2c1b3c6d);
   return mix ^ mix >>> 12;
  };
  const START = 0x811c9dc5 | 0;
  const hashByte = (hash, byte)=>Math.imul(hash ^ byte, 0x01000193);
  const hashNumber = (hash, number)=>{
   const mix = Math.imul(hash ^ number, 0x85ebca6b);
   return mix ^ mix >>> 13;
  };
  ;
  function nameColumn(expected) {
   let bytes = Buffer.alloc(Math.max(64, Math.ceil(expected.bytes)));
   let ends = new Uint32Array(Math.ceil(expected.bytes / FEW_BYTES) + 64);
   let length = 1;
   let start = 0;
   let end = 0;
   const nameAt = (code)=>bytes.toString('utf8', ends[code - 1], ends[code]);
   const hashOf = (from, to)=>{
    let hash = START;
    for(let index = from; index < to; index += 1)hash = hashByte(hash, bytes[index] ?? 0);
    return hash;
   };
   const codes = placeTable(expected.names, {
    isAtHand: (code)=>{
     const from = ends[code - 1] ?? 0;
     if ((ends[code] ?? 0) - from !== end - start) return false;
     for(let index = end - start - 1; index >= 0; index -= 1)if (bytes[from + index] !== bytes[start + index]) return false;
     return true;
    },
    hashOf: (code)=>hashOf(ends[code - 1] ?? 0, ends[code] ?? 0),
    keyOf: (code)=>code === undefined ? bytes.toString('utf8', start, end) : nameAt(code)
   });
   const write = (text)=>{
    if (text.length <= plain_name.B6) {
     makeRoom(text.length);
     let hash = START;
     let index = 0;
     for(; index < text.length; index += 1){
      const code = text.charCodeAt(index);
      if (code < FIRST_PLAIN || code > LAST_PLAIN) break;
      bytes[start + index] = code;
      hash = hashByte(hash, code);
     }
     end = start + index;
     if (index === text.length) return hash;
    }
    const name = (0, plain_name.$t)(text);
    makeRoom(name.length * MOST_BYTES);
    end = start + bytes.write(name, start, 'utf8');
    return hashOf(start, end);
   };
   const makeRoom = (more)=>{
    while(bytes.length - start < more)bytes = enlarged(bytes, Buffer.alloc(bytes.length * 2));
   };
   const add = (hash)=>{
    if (length === ends.length) ends = enlarged(ends, new Uint32Array(length * 2));
    ends[length] = end;
    start = end;
    codes.put(hash, length);
    length += 1;
    return length - 1;
   };
   return {
    texts: {
     get length () {
      return length;
     },
     at: (code)=>code > 0 && code < length ? nameAt(code) : undefined
    },
    codeOf: (text)=>{
     const hash = write(text);
     const known = codes.find(hash);
     return known === -1 ? add(hash) : known;
    }
   };
  }
  const FEW_BYTES = 8;
  const [FIRST_PLAIN, LAST_PLAIN] = [
   0x20,
   0x7e
  ];
  const MOST_BYTES = 3;
  ;
  function testTable({ atMost, bytes }) {
   const expected = Math.min(atMost, Math.max(64, Math.ceil(bytes / test_table_FEW_BYTES)));
   const names = nameColumn({
    names: Math.min(expected, bytes / SOME_BYTES),
    bytes: Math.min(bytes / 2, MOST_ROOM)
   });
   const places = nameColumn({
    names: bytes / MANY_BYTES,
    bytes: Math.min(bytes / 4, MOST_ROOM)
   });
   const [suiteOf, classOf, fileOf] = [
    remembered(places.codeOf),
    remembered(places.codeOf),
    remembered(places.codeOf)
   ];
   let rows = rowsFor(expected);
   let length = 0;
   let start = 0;
   let path = '';
   let step = 0;
   let [suite, className, name, file] = [
    0,
    0,
    0,
    0
   ];
   const hash = ()=>hashOf(suite, className, name, file);
   const isAtHand = (row)=>rows.name[row] === name && rows.suite[row] === suite && rows.className[row] === className && rows.file[row] === file;
   let ofName = new Uint32Array(expected);
   const firstRows = placeTable(64, {
    isAtHand,
    hashOf: (row)=>hashOf(rows.suite[row] ?? 0, rows.className[row] ?? 0, rows.name[row] ?? 0, rows.file[row] ?? 0),
    keyOf: (row)=>row === undefined ? [
      suite,
      className,
      name,
      file
     ].join(' ') : [
      rows.suite[row],
      rows.className[row],
      rows.name[row],
      rows.file[row]
     ].join(' ')
   });
   const firstRow = ()=>{
    const row = (ofName[name] ?? 0) - 1;
    return row === -1 || isAtHand(row) ? row : firstRows.find(hash());
   };
   const remember = (row)=>{
    while(name >= ofName.length)ofName = enlarged(ofName, new Uint32Array(ofName.length * 2));
    if (ofName[name] === 0) ofName[name] = row + 1;
    else firstRows.put(hash(), row);
   };
   const add = (earlier, { outcome, durationMs = NaN })=>{
    if (length === rows.suite.length) rows = larger(rows);
    rows.suite[length] = suite;
    rows.className[length] = className;
    rows.name[length] = name;
    rows.outcome[length] = test.i.indexOf(outcome) + 1;
    rows.durationMs[length] = durationMs >= 0 && durationMs <= longest_job.o ? durationMs : NaN;
    if (file !== 0) rows.file[length] = file;
    if (step !== 0) rows.step[length] = step;
    if (earlier !== 0) rows.earlier[length] = earlier;
    length += 1;
   };
   const words = (codes, { texts })=>({
     codes: codes.subarray(0, length),
     texts
    });
   return {
    length: ()=>length,
    begin: (next, by = 0)=>{
     path = next;
     step = by;
     start = length;
    },
    take: (test, earlier = NO_TRIES)=>{
     if (length + earlier.length >= atMost) throw tooMany(atMost);
     suite = suiteOf(test.suite);
     className = test.className === '' ? 0 : test.className === test.suite ? suite : classOf(test.className);
     name = names.codeOf(test.name);
     file = test.file === '' ? 0 : fileOf(test.file);
     let first = firstRow();
     if (first !== -1 && first < start) {
      suite = suiteOf(test.suite === '' ? path : `${path} > ${test.suite}`);
      first = firstRow();
     }
     const isNew = first === -1;
     if (isNew) first = length;
     let before = isNew ? 0 : (rows.retries[first] ?? 0) + 1;
     for (const one of earlier){
      add(before, one);
      before += 1;
     }
     add(before, test);
     if (before !== 0) rows.retries[first] = before;
     if (isNew) remember(first);
    },
    drop: ()=>{
     for (const column of [
      rows.file,
      rows.step,
      rows.earlier,
      rows.retries
     ])column.fill(0, start, length);
     length = start;
     firstRows.clear();
     ofName.fill(0);
     for(let row = 0; row < length; row += 1){
      if (rows.earlier[row] !== 0) continue;
      suite = rows.suite[row] ?? 0;
      className = rows.className[row] ?? 0;
      name = rows.name[row] ?? 0;
      file = rows.file[row] ?? 0;
      remember(row);
     }
    },
    close: ({ runId, attempt, jobId = NaN, origin, trust, witness, observedAt })=>(0, columns.Wc)('tests', new Map([
      [
       'runId',
       {
        always: runId
       }
      ],
      [
       'attempt',
       {
        always: attempt
       }
      ],
      [
       'jobId',
       {
        always: jobId
       }
      ],
      [
       'origin',
       {
        always: origin
       }
      ],
      [
       'step',
       stepsIn(rows.step.subarray(0, length))
      ],
      [
       'suite',
       words(rows.suite, places)
      ],
      [
       'className',
       words(rows.className, places)
      ],
      [
       'name',
       words(rows.name, names)
      ],
      [
       'file',
       words(rows.file, places)
      ],
      [
       'tries',
       triesAfter(rows.earlier.subarray(0, length))
      ],
      [
       'outcome',
       {
        codes: new Uint32Array(rows.outcome.subarray(0, length)),
        texts: [
         undefined,
         ...test.i
        ]
       }
      ],
      [
       'durationMs',
       rows.durationMs.subarray(0, length)
      ],
      [
       'trust',
       {
        always: trust
       }
      ],
      [
       'witness',
       {
        always: witness
       }
      ],
      [
       'observedAt',
       {
        always: observedAt
       }
      ]
     ]), length)
   };
  }
  function remembered(codeOf) {
   let last;
   let lastCode = 0;
   return (text)=>{
    if (text !== last) {
     lastCode = codeOf(text);
     last = text;
    }
    return lastCode;
   };
  }
  const [test_table_FEW_BYTES, SOME_BYTES, MANY_BYTES] = [
   64,
   128,
   1024
  ];
  const MOST_ROOM = 64_000_000;
  function triesAfter(earlier) {
   if (earlier.every((count)=>count === 0)) return {
    always: 1
   };
   const tries = new Float64Array(earlier);
   for(let row = 0; row < tries.length; row += 1)tries[row] = (tries[row] ?? 0) + 1;
   return tries;
  }
  function stepsIn(steps) {
   const [first = 0] = steps;
   if (steps.every((step)=>step === first)) return {
    always: first === 0 ? NaN : first
   };
   return Float64Array.from(steps, (step)=>step === 0 ? NaN : step);
  }
  const hashOf = (suite, className, name, file)=>hashNumber(hashNumber(hashNumber(hashNumber(0, suite), className), name), file);
  const rowsFor = (room)=>({
    suite: new Uint32Array(room),
    className: new Uint32Array(room),
    name: new Uint32Array(room),
    file: new Uint32Array(room),
    earlier: new Uint32Array(room),
    retries: new Uint32Array(room),
    step: new Uint16Array(room),
    outcome: new Uint8Array(room),
    durationMs: new Float64Array(room)
   });
  function larger(rows) {
   const more = rowsFor(rows.suite.length * 2);
   enlarged(rows.suite, more.suite);
   enlarged(rows.className, more.className);
   enlarged(rows.name, more.name);
   enlarged(rows.file, more.file);
   enlarged(rows.earlier, more.earlier);
   enlarged(rows.retries, more.retries);
   enlarged(rows.step, more.step);
   enlarged(rows.outcome, more.outcome);
   enlarged(rows.durationMs, more.durationMs);
   return more;
  }
  const NO_TRIES = [];
  const tooMany = (atMost)=>new problem.A({
    what: `The file holds more than the ${atMost.toLocaleString('en')} tests that one recording can take`,
    todo: 'Split the report, or record fewer reports in one job'
   });
  var shorten = __webpack_require__(59281);
  ;
  async function readReports(files, of) {
   const table = testTable({
    atMost: Math.min(of.atMost ?? MOST_TESTS, MOST_TESTS),
    bytes: files.reduce((sum, { bytes })=>sum + bytes, 0)
   });
   const read = [];
   const unreadable = [];
   for (const file of files){
    const step = file.modifiedAt === undefined ? undefined : of.stepAt?.(file.modifiedAt);
    const result = await readFile(file, table, step);
    if ('file' in result) read.push(result);
    else {
     table.drop();
     unreadable.push({
      path: file.path,
      ...result
     });
    }
   }
   return {
    tests: table.close({
     ...of,
     witness: 'report'
    }),
    files: read.map(({ file })=>file),
    unreadable,
    notes: read.flatMap(({ file, notes })=>notes.map((note)=>`${file.path}: ${note}`)),
    places: read.flatMap(({ places })=>places).slice(0, MOST_PLACES)
   };
  }
  const MOST_TESTS = 1_000_000;
  const MOST_PLACES = 100;
  const refused = (because)=>({
    isOther: false,
    because
   });
  async function readFile(file, table, step) {
   let bytes;
   table.begin(file.path, step);
   try {
    bytes = sourceOf(file);
    const { opening, chunks } = await openingOf(bytes);
    const format = (0, reports.formatOf)(opening);
    if (format === undefined) return noFormat(opening);
    const { sink, told } = listening(table);
    const because = await format.read(replayed(chunks, bytes), sink);
    return because === undefined ? told(file.path) : refused(because);
   } catch (error) {
    if (error instanceof problem.A) return refused(error);
    throw error;
   } finally{
    await bytes?.return?.();
   }
  }
  async function* sourceOf(file) {
   try {
    yield* file.open();
   } catch (cause) {
    if (cause instanceof problem.A) throw cause;
    throw new problem.A({
     what: 'The file could not be read to its end',
     todo: 'Check that it is still there',
     cause
    });
   }
  }
  function listening(table) {
   const outcomes = {
    passed: 0,
    failed: 0,
    error: 0,
    skipped: 0
   };
   const notes = [];
   const places = [];
   let [suites, durationMs] = [
    0,
    0
   ];
   const sink = {
    take: (test, earlier)=>{
     table.take(test, earlier);
     const { outcome, line } = test;
     outcomes[outcome] += 1;
     for (const one of earlier ?? [])durationMs += one.durationMs ?? 0;
     durationMs += test.durationMs ?? 0;
     if (line === undefined || outcome === 'passed' || outcome === 'skipped' || places.length === MOST_PLACES) return;
     if (test.file !== '') places.push({
      name: (0, plain_name.MH)(test.name),
      file: (0, plain_name.MH)(test.file),
      line
     });
    },
    suite: ()=>{
     suites += 1;
    },
    note: (note)=>{
     if (notes.length < MOST_NOTES) notes.push(note);
    }
   };
   const told = (path)=>({
     file: {
      path,
      suites,
      outcomes,
      durationMs
     },
     notes,
     places
    });
   return {
    sink,
    told
   };
  }
  const MOST_NOTES = 5;
  function noFormat({ is, text }) {
   if (text === '') return refused(new problem.A({
    what: 'The file is empty',
    todo: EMPTY
   }));
   if (/^<!doctype\s+html|^<html\b/iu.test(text)) return refused(new problem.A({
    what: 'The file is a web page, not a test report',
    todo: PAGE
   }));
   if (/^<!doctype/iu.test(text)) return refused((0, shorten.e)());
   const titles = Object.values(reports.reportFormats).map(({ title })=>title);
   const facts = {
    what: `The file is ${KINDS[is]}, but none of the test reports that are understood (${titles.join(', ')})`,
    todo: 'Let the test tool write one of them, or leave this file out of the reports'
   };
   return {
    isOther: is !== 'xml',
    because: new problem.A(facts)
   };
  }
  const KINDS = {
   xml: 'XML',
   json: 'JSON',
   text: 'text'
  };
  const EMPTY = 'Check that the test run came to its end and wrote its report';
  const PAGE = 'Point the reports at the report itself; if it was downloaded, the server may have sent an error page';
 }
};
