export const id = 6932;
export const ids = [
 6932
];
export const modules = {
 96932: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   compact: ()=>compact,
   C: ()=>dropPacked
  });
  var domain_problem = __webpack_require__(73965);
  var segment_name = __webpack_require__(24083);
  ;
  const OPEN_SEGMENTS = 5;
  const OPEN_PACKS = 3;
  const FULL_ROWS = 500_000;
  const FULL_SEGMENTS = 2_000;
  const MOST_ROWS = 1_250_000;
  function dueCompaction(held, { month: now }) {
   const open = held.flatMap((name)=>(0, segment_name.$q)(name) ?? []).filter((named)=>!isFull(named));
   const months = [
    ...new Set(open.map(({ month })=>month))
   ].sort();
   for (const month of months){
    const ofMonth = open.filter((named)=>named.month === month);
    const names = isDue(ofMonth, month < now) ? fitting(ofMonth) : [];
    if (names.length > 1) return {
     month,
     names
    };
   }
   return undefined;
  }
  const isFull = ({ rows = 0, segments = 1 })=>rows >= FULL_ROWS || segments >= FULL_SEGMENTS;
  function isDue(ofMonth, isOver) {
   const segments = ofMonth.filter(({ kind })=>kind === 'segment').length;
   const packs = ofMonth.length - segments;
   return isOver ? segments + packs > 1 : segments >= OPEN_SEGMENTS || packs >= OPEN_PACKS;
  }
  function fitting(ofMonth) {
   const names = [];
   let rows = 0;
   for (const named of ofMonth.toSorted((one, other)=>one.stamp > other.stamp ? 1 : -1)){
    rows += named.rows ?? 0;
    if (rows > MOST_ROWS) break;
    names.push(named.name);
   }
   return names;
  }
  var decode_segment = __webpack_require__(42238);
  var forget = __webpack_require__(70385);
  var in_lanes = __webpack_require__(13801);
  var pack = __webpack_require__(64917);
  var manifest = __webpack_require__(22365);
  var survey = __webpack_require__(19430);
  ;
  function revisionOf(manifests) {
   const revised = manifests.filter(isRevised).map(({ name })=>name);
   return revised.length === 0 ? undefined : revised.sort().join(' ');
  }
  function isRevised(manifest) {
   if ((0, segment_name.$q)(manifest.name)?.kind !== 'pack') return false;
   const rows = Object.values(manifest.tables).reduce((sum, table)=>sum + table.rows, 0);
   const whole = (0, segment_name.HC)({
    newestAt: manifest.about.createdAt,
    segments: [
     ...(0, survey.eC)(manifest)
    ].sort(),
    rows
   });
   return manifest.name !== whole;
  }
  var counted = __webpack_require__(92009);
  ;
  async function compact(ports, asked) {
   const expired = await dropExpired(ports, asked);
   const leftOver = await dropPacked(ports, asked);
   const done = await packAll(ports, asked, asked.history.segments.filter((name)=>!expired.names.has(name)));
   return {
    packed: done.packed,
    removed: expired.names.size + leftOver + done.removed,
    notes: [
     ...expired.notes,
     ...done.notes
    ]
   };
  }
  const DAY_MS = 86_400_000;
  async function dropExpired({ store, clock, log }, { repositoryId, retention }) {
   const nothing = {
    names: new Set(),
    notes: []
   };
   if (retention === undefined) return nothing;
   const oldest = clock.now() - retention.keepDays * DAY_MS;
   const stamp = (0, segment_name.Zs)(oldest);
   const old = (await store.names()).filter((name)=>isUpTo(stamp, (0, segment_name.$q)(name)?.stamp));
   const expired = await (0, in_lanes.L)(old, async (name)=>{
    const answer = await store.read(name, []);
    const opened = answer.is === 'unknown' ? answer.because : (0, decode_segment.Gj)(answer.value, {
     repositoryId,
     only: []
    });
    return opened instanceof domain_problem.A || opened.manifest.about.createdAt >= oldest ? [] : [
     name
    ];
   });
   const names = expired.flat();
   if (names.length === 0) return nothing;
   const removed = await store.remove(names);
   if (removed.is === 'kept') {
    const many = (0, counted.h)(names.length, 'recording');
    return {
     ...nothing,
     notes: [
      `${many} older than ${retention.keepDays} days could not be removed: ${removed.because}`
     ]
    };
   }
   log.info(`Removed ${(0, counted.h)(names.length, 'recording')} older than ${retention.keepDays} days.`);
   return {
    names: new Set(names),
    notes: []
   };
  }
  const isUpTo = (latest, stamp)=>stamp !== undefined && stamp <= latest;
  async function dropPacked({ store, log }, { history, repositoryId }) {
   const current = new Set(history.segments);
   const present = await store.names();
   if (!present.some((name)=>history.held.has(name) && !current.has(name))) return 0;
   const packed = new Set();
   for (const name of history.segments){
    if ((0, segment_name.$q)(name)?.kind !== 'pack') continue;
    const sound = await soundPack(store, name, repositoryId);
    if (sound === undefined) continue;
    for (const one of (0, survey.jE)(sound.manifest)){
     if (present.includes(one) && await isIn(sound, one, {
      store,
      repositoryId
     })) packed.add(one);
    }
   }
   return remove({
    store,
    log
   }, [
    ...packed
   ]);
  }
  async function isIn({ decoded }, name, { store, repositoryId }) {
   const told = new Set(runsOf(decoded));
   const { kind, runId = 0, attempt = 0 } = (0, segment_name.$q)(name) ?? {};
   if (kind === 'segment') return told.has(`${runId}/${attempt}`);
   const earlier = await soundPack(store, name, repositoryId);
   return earlier !== undefined && runsOf(earlier.decoded).every((run)=>told.has(run));
  }
  function runsOf({ tables: { runs } }) {
   const [runIds, attempts] = [
    runs.numbers('runId'),
    runs.numbers('attempt')
   ];
   return Array.from(runIds, (runId, row)=>`${runId}/${attempts[row] ?? 0}`);
  }
  async function soundPack(store, name, repositoryId) {
   const answer = await store.read(name);
   if (answer.is === 'unknown') return undefined;
   const opened = (0, decode_segment.Gj)(answer.value, {
    repositoryId
   });
   if (opened instanceof domain_problem.A) return undefined;
   const decoded = await (0, decode_segment.UR)(answer.value, {
    repositoryId
   });
   return decoded instanceof domain_problem.A ? undefined : {
    manifest: opened.manifest,
    decoded
   };
  }
  async function packAll(ports, asked, segments) {
   const month = asked.all === true ? LAST_MONTH : (0, segment_name.GS)(ports.clock.now());
   let open = segments;
   let [packed, removed] = [
    0,
    0
   ];
   const notes = [];
   for(let due = dueCompaction(open, {
    month
   }); due !== undefined; due = dueCompaction(open, {
    month
   })){
    ports.log.progress(`Packing ${(0, counted.h)(due.names.length, 'recording')} of ${due.month} …`);
    const step = await packOnce(ports, asked, due.names);
    notes.push(...step.notes);
    packed += step.packed.length;
    removed += step.removed;
    if (step.isOver) break;
    const gone = new Set([
     ...step.packed,
     ...step.unfit
    ]);
    open = [
     ...open.filter((name)=>!gone.has(name)),
     ...step.pack === undefined ? [] : [
      step.pack
     ]
    ];
   }
   return {
    packed,
    removed,
    notes
   };
  }
  const LAST_MONTH = '9999-12';
  const nothingDone = {
   packed: [],
   removed: 0,
   unfit: [],
   notes: [],
   isOver: false
  };
  async function packOnce(ports, asked, names) {
   const { store, log } = ports;
   const taken = await take(ports, asked, names);
   if (taken.gone) return {
    ...nothingDone,
    isOver: true
   };
   if (taken.unfit.length > 0) return {
    ...nothingDone,
    unfit: taken.unfit,
    notes: taken.notes
   };
   const segments = await withoutForgotten(taken.checked.map(({ segment })=>segment), asked);
   const revision = revisionOf(segments.flatMap((segment)=>manifestOf(segment, asked) ?? []));
   const made = await (0, pack.q)(segments, {
    ...asked,
    ...revision === undefined ? {} : {
     revision
    }
   });
   if (made instanceof domain_problem.A) return {
    ...nothingDone,
    ...await unreadableOf(segments, made, asked)
   };
   const appended = await store.append(made);
   if (appended.is === 'failed' || appended.is === 'read-only') {
    return {
     ...nothingDone,
     notes: [
      `The pack ${made.name} could not be kept: ${appended.because}`
     ],
     isOver: true
    };
   }
   if (appended.is === 'already-there' && !await isThere(store, made, asked)) {
    return {
     ...nothingDone,
     unfit: names,
     notes: [
      `Another ${made.name} stands in the way, and cannot be used.`
     ]
    };
   }
   log.info(`Packed ${(0, counted.h)(segments.length, 'recording')} into ${made.name}.`);
   const removed = await remove(ports, taken.checked.map(({ manifest })=>manifest.name).filter((name)=>name !== made.name));
   return {
    ...nothingDone,
    packed: segments.map(({ name })=>name),
    pack: made.name,
    removed
   };
  }
  async function withoutForgotten(segments, asked) {
   let kept = segments;
   for (const meant of (asked.forget ?? []).map(forget.P)){
    kept = await Promise.all(kept.map(async (segment)=>{
     const forgotten = await (0, forget.t)(segment, {
      ...asked,
      meant
     });
     return forgotten instanceof domain_problem.A ? segment : forgotten.instead ?? segment;
    }));
   }
   return kept;
  }
  function manifestOf(segment, { repositoryId }) {
   const opened = (0, decode_segment.Gj)(segment, {
    repositoryId
   });
   return opened instanceof domain_problem.A ? undefined : opened.manifest;
  }
  const compact_MOST_ROWS = 2_500_000;
  const MOST_SEGMENTS = 2_000;
  async function take({ store }, asked, names) {
   const checked = [];
   const bad = [];
   let rows = 0;
   for(let start = 0; start < Math.min(names.length, MOST_SEGMENTS) && rows < compact_MOST_ROWS; start += BATCH){
    const batch = names.slice(start, start + BATCH);
    for (const { name, answer } of (await (0, in_lanes.L)(batch, async (name)=>({
      name,
      answer: await store.read(name)
     })))){
     const opened = answer.is === 'unknown' ? answer.because : (0, decode_segment.Gj)(answer.value, asked);
     if (opened instanceof domain_problem.A) bad.push({
      name,
      because: opened
     });
     else {
      checked.push(opened);
      rows += Object.values(opened.manifest.tables).reduce((sum, table)=>sum + table.rows, 0);
     }
    }
   }
   const present = bad.length === 0 ? new Set() : new Set(await store.names());
   return {
    checked,
    unfit: bad.map(({ name })=>name),
    notes: bad.map(({ because })=>because.message),
    gone: bad.some(({ name })=>!present.has(name))
   };
  }
  const BATCH = 16;
  async function unreadableOf(segments, problem, asked) {
   const unfit = [];
   for (const segment of segments){
    if (await (0, decode_segment.UR)(segment, asked) instanceof domain_problem.A) unfit.push(segment.name);
   }
   return {
    unfit: unfit.length > 0 ? unfit : segments.map(({ name })=>name),
    notes: [
     problem.message
    ]
   };
  }
  async function isThere(store, made, { repositoryId }) {
   const there = await soundPack(store, made.name, repositoryId);
   const mine = (0, decode_segment.Gj)(made, {
    repositoryId
   });
   if (there === undefined || mine instanceof domain_problem.A) return false;
   const held = new Set((0, survey.eC)(there.manifest));
   return (0, survey.eC)(mine.manifest).every((name)=>held.has(name));
  }
  async function remove({ store, log }, names) {
   const present = new Set(await store.names());
   const there = names.filter((name)=>present.has(name));
   if (there.length === 0) return 0;
   const removed = await store.remove(there);
   if (removed.is === 'removed') return there.length;
   log.debug(`${(0, counted.h)(there.length, 'recording')} stay beside the pack that holds them: ${removed.because}`);
   return 0;
  }
 },
 70385: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>meantBy,
   t: ()=>forgetIn
  });
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63769);
  var _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12578);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45605);
  var _combine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39047);
  var _decode_segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42238);
  var _numbering_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45365);
  var _pack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64917);
  var _sha256_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93543);
  function meantBy(name) {
   const glob = (0, _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_2__.pV)(name);
   const matches = (text)=>text === name || glob.ok && glob.matches(text);
   const isPlain = !/[*?{}\\]/.test(name);
   return {
    name,
    matches,
    mentions: (text)=>isPlain && text.includes(name) && !matches(text)
   };
  }
  async function forgetIn(segment, { meant, ...packing }) {
   const opened = (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_6__.Gj)(segment, packing);
   if (opened instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return opened;
   const { tables, about } = opened.manifest;
   let texts;
   try {
    texts = await allTexts(segment, Object.values(tables).map(({ file })=>file));
   } catch (cause) {
    return (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_6__.O$)(segment, cause);
   }
   const isIn = [
    ...texts
   ].some(meant.matches) || isInRecorder(about.recorder, meant);
   if (!isIn) return {
    rows: NONE,
    mentions: [
     ...texts
    ].filter(meant.mentions)
   };
   let rows = NONE;
   const instead = await (0, _pack_js__WEBPACK_IMPORTED_MODULE_8__.q)([
    segment
   ], {
    ...packing,
    revision: (0, _sha256_js__WEBPACK_IMPORTED_MODULE_9__.s)([
     'forget',
     meant.name,
     segment.name
    ].join('\n')),
    keep: (combined)=>{
     const kept = without(combined, meant);
     rows = difference(combined, kept);
     return kept;
    }
   });
   return instead instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A ? instead : {
    rows,
    instead,
    mentions: []
   };
  }
  const NONE = (0, _combine_js__WEBPACK_IMPORTED_MODULE_5__.mQ)(new Map());
  const GITHUBS_WORDS = new Set([
   'event',
   'conclusion'
  ]);
  const OUR_WORDS = new Set(_schema_table_row_js__WEBPACK_IMPORTED_MODULE_3__.ek.flatMap((name)=>(0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_3__.PL)(name).filter(({ words })=>words !== undefined)).map(({ name })=>name));
  const mayName = (column)=>!GITHUBS_WORDS.has(column) && !OUR_WORDS.has(column);
  async function allTexts({ files }, names) {
   const { textsIn } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 20174));
   const texts = new Set();
   for (const name of names){
    const bytes = files.get(name);
    if (bytes === undefined) continue;
    for (const text of (await textsIn(bytes, mayName)))texts.add(text);
   }
   return texts;
  }
  const isInRecorder = (recorder, { matches, mentions })=>mentions(recorder) || [
    recorder,
    ...recorder.split(/[\s"'{}[\]:,()]+/)
   ].some(matches);
  function without({ tables, things }, meant) {
   const left = (0, _columns_js__WEBPACK_IMPORTED_MODULE_4__.JK)((name)=>{
    const isMeant = isMeantIn(name, tables[name], meant);
    const places = (0, _columns_js__WEBPACK_IMPORTED_MODULE_4__.ek)(tables[name].length, (row)=>!isMeant(row));
    return places.length === tables[name].length ? tables[name] : (0, _columns_js__WEBPACK_IMPORTED_MODULE_4__.Lt)(name, tables[name], places);
   });
   const thingsIn = (name)=>left[name] === tables[name] ? things[name] : things[name] === tables[name].length ? left[name].length : distinctThings(name, left[name]);
   return {
    tables: left,
    things: (0, _combine_js__WEBPACK_IMPORTED_MODULE_5__.mQ)(new Map(_schema_table_row_js__WEBPACK_IMPORTED_MODULE_3__.ek.map((name)=>[
      name,
      thingsIn(name)
     ])))
   };
  }
  function isMeantIn(name, columns, { matches }) {
   const texts = (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_3__.PL)(name).filter((column)=>column.type === 'string' && mayName(column.name));
   const hits = texts.map((column)=>hitsIn(columns.words(column.name), matches)).filter(({ isHit })=>isHit.includes(1));
   return (row)=>hits.some(({ codes, isHit })=>isHit[codes[row] ?? 0] === 1);
  }
  const hitsIn = ({ codes, texts }, matches)=>({
    codes,
    isHit: Uint8Array.from((0, _columns_js__WEBPACK_IMPORTED_MODULE_4__.E1)(texts, (text)=>text !== undefined && matches(text) ? 1 : 0))
   });
  function distinctThings(name, rows) {
   const numberOf = (0, _numbering_js__WEBPACK_IMPORTED_MODULE_7__.u)(name);
   return new Set(Array.from(rows, numberOf)).size;
  }
  const difference = ({ tables: before }, { tables: after })=>(0, _combine_js__WEBPACK_IMPORTED_MODULE_5__.mQ)(new Map(_schema_table_row_js__WEBPACK_IMPORTED_MODULE_3__.ek.map((name)=>[
     name,
     before[name].length - after[name].length
    ])));
 },
 13801: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>inLanes
  });
  const LANES = 8;
  async function inLanes(items, work) {
   const results = [];
   const left = items.entries();
   const lane = async ()=>{
    for (const [index, item] of left)results[index] = await work(item, index);
   };
   await Promise.all(Array.from({
    length: LANES
   }, lane));
   return results;
  }
 },
 64917: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   q: ()=>pack
  });
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _combine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39047);
  var _decode_segment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42238);
  var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64347);
  var _row_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93847);
  var _segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7583);
  var _segment_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24083);
  async function pack(segments, packing) {
   const checked = [];
   for (const segment of segments){
    const opened = (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_3__.Gj)(segment, packing);
    if (opened instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return opened;
    checked.push(opened);
   }
   const [first] = segments;
   if (first === undefined) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'There is nothing to pack'
   });
   try {
    const all = (0, _combine_js__WEBPACK_IMPORTED_MODULE_2__.kg)(await (0, _gather_js__WEBPACK_IMPORTED_MODULE_4__.IP)(checked, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.ek), {
     as: 'observations'
    });
    return packOf(checked, packing.keep?.(all) ?? all, packing);
   } catch (cause) {
    return (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_3__.O$)(first, cause);
   }
  }
  function packOf(checked, { tables, things }, { repositoryId, foreshock, revision }) {
   const held = new Set(checked.flatMap(({ manifest })=>[
     manifest.name,
     ...manifest.contains ?? []
    ]));
   const segments = [
    ...held
   ].filter((name)=>(0, _segment_name_js__WEBPACK_IMPORTED_MODULE_7__.$q)(name)?.kind !== 'pack').sort();
   const abouts = checked.map(({ manifest })=>manifest.about);
   const createdAt = Math.max(...abouts.map((about)=>about.createdAt));
   const rows = _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.ek.reduce((sum, name)=>sum + tables[name].length, 0);
   const leftOut = new Map();
   for (const { manifest } of checked){
    for (const [table, count] of Object.entries(manifest.leftOut))leftOut.set(table, (leftOut.get(table) ?? 0) + count);
   }
   const name = (0, _segment_name_js__WEBPACK_IMPORTED_MODULE_7__.HC)({
    newestAt: createdAt,
    segments,
    rows,
    revision
   });
   return (0, _segment_js__WEBPACK_IMPORTED_MODULE_6__.l2)({
    name,
    about: {
     repositoryId,
     runId: Math.max(...abouts.map(({ runId })=>runId)),
     attempt: 1,
     recorder: 'pack',
     createdAt
    },
    foreshock,
    leftOut: Object.fromEntries([
     ...leftOut
    ].sort()),
    contains: [
     ...held
    ].filter((one)=>one !== name).sort(),
    encode: (table)=>({
      columns: tables[table],
      groups: (0, _row_groups_js__WEBPACK_IMPORTED_MODULE_5__.R)(table, tables[table]),
      isSorted: true,
      things: things[table]
     })
   });
  }
 },
 19430: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Fr: ()=>survey,
   Mr: ()=>counting,
   eC: ()=>segmentsIn,
   jE: ()=>standsFor
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _decode_segment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42238);
  var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12586);
  var _in_lanes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13801);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);
  var _segment_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24083);
  async function survey(store, { repositoryId }) {
   const opened = await store.open();
   if (opened.is === 'unknown') return opened;
   const read = await (0, _in_lanes_js__WEBPACK_IMPORTED_MODULE_5__.L)(await store.names(), async (name)=>{
    const answer = await store.read(name, []);
    if (answer.is === 'unknown') return {
     name,
     because: answer.because
    };
    const checked = (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_1__.Gj)(answer.value, {
     repositoryId,
     only: []
    });
    if (checked instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return {
     name,
     because: checked
    };
    return bundleOf(checked.manifest, answer.value.files.get(_manifest_js__WEBPACK_IMPORTED_MODULE_3__.h1)?.byteLength ?? 0);
   });
   const problems = await stillThere(store, read.filter((one)=>'because' in one));
   const bundles = read.filter((one)=>'manifest' in one).sort(newestFirst);
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_6__.eO)({
    bundles: withPacks(bundles),
    problems,
    notes: opened.value.notes,
    complete: opened.value.complete && problems.length === 0
   });
  }
  const counting = ({ bundles })=>bundles.filter(({ packedIn })=>packedIn === undefined);
  async function stillThere(store, unread) {
   if (unread.length === 0) return [];
   const names = new Set(await store.names());
   return unread.filter(({ name })=>names.has(name));
  }
  function bundleOf(manifest, manifestBytes) {
   const tables = Object.values(manifest.tables);
   const kind = (0, _segment_name_js__WEBPACK_IMPORTED_MODULE_4__.$q)(manifest.name)?.kind ?? 'segment';
   const held = segmentsIn(manifest).length;
   return {
    name: manifest.name,
    kind,
    manifest,
    segments: held,
    rows: tables.reduce((sum, { rows })=>sum + rows, 0),
    bytes: tables.reduce((sum, { bytes })=>sum + bytes, manifestBytes)
   };
  }
  const segmentsIn = ({ name, contains = [] })=>[
    ...new Set([
     name,
     ...contains
    ])
   ].filter((one)=>(0, _segment_name_js__WEBPACK_IMPORTED_MODULE_4__.$q)(one)?.kind !== 'pack');
  const standsFor = ({ name, contains = [] })=>contains.filter((one)=>one !== name);
  function withPacks(bundles) {
   const packs = new Map();
   for (const { name, manifest } of bundles)for (const one of standsFor(manifest))packs.set(one, name);
   return bundles.map((bundle)=>{
    const packedIn = packs.get(bundle.name);
    return packedIn === undefined ? bundle : {
     ...bundle,
     packedIn
    };
   });
  }
  const newestFirst = (one, other)=>other.manifest.about.createdAt - one.manifest.about.createdAt || other.segments - one.segments || (one.name > other.name ? 1 : -1);
 }
};
