export const id = 4328;
export const ids = [
 4328
];
export const modules = {
 84195: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $e: ()=>tableCounts,
   P0: ()=>recordedOutcome,
   yL: ()=>verdictOutcome
  });
  var _src_flows_record_collect_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62943);
  var _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24834);
  var _src_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47912);
  function recordedOutcome(recorded, { strict, notes }) {
   const status = statusOf(recorded, notes);
   const isOwn = ({ runId, attempt })=>runId === recorded.run.runId && attempt === recorded.run.attempt;
   const jobs = recorded.rows.jobs.filter(isOwn);
   const { tests } = recorded;
   const failed = (0, _src_flows_record_collect_tests_js__WEBPACK_IMPORTED_MODULE_0__.xM)(tests);
   const { appended, copied } = recorded;
   const onlyCopied = appended.is === 'failed' && copied?.is === 'stored' ? [
    'The history could not be written; the next recording takes this one from the artifact of the run.'
   ] : [];
   const unseen = [
    ...recorded.unseen.map((prose)=>(0, _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose)),
    ...onlyCopied,
    ...notes
   ];
   const { coverage } = recorded;
   const lines = [
    `The recording is ${status}: ${MEANING[status]}.`,
    ...unseen.map((sentence)=>`Not seen: ${sentence}`)
   ];
   return {
    outputs: {
     status,
     segment: recorded.segment.name,
     jobs: String(jobs.length),
     tests: String(tests.length),
     'failed-tests': String(failed),
     coverage: coverage === undefined ? '' : coverage.share.toFixed(2)
    },
    exitCode: strict && (status === 'degraded' || unseen.length > 0) ? 1 : 0,
    json: {
     status,
     segment: recorded.segment.name,
     rows: tableCounts({
      ...recorded.rows,
      tests
     }),
     coverage,
     unseen
    },
    text: ()=>lines.join('\n')
   };
  }
  function statusOf({ appended, copied, unseen }, notes) {
   if (appended.is === 'failed') return copied?.is === 'stored' ? 'partial' : 'degraded';
   if (appended.is === 'read-only') return 'read-only';
   return unseen.length + notes.length > 0 ? 'partial' : 'complete';
  }
  const MEANING = {
   complete: 'all that was asked for was seen and kept',
   partial: 'something could not be seen',
   'read-only': 'nothing could be kept here',
   degraded: 'it could not be kept'
  };
  function tableCounts(tables) {
   const { runs, jobs, steps, tests, changes, deployments, decisions, labels } = tables;
   return {
    runs: runs.length,
    jobs: jobs.length,
    steps: steps.length,
    tests: tests.length,
    changes: changes.length,
    deployments: deployments.length,
    decisions: decisions.length,
    labels: labels.length
   };
  }
  const FAILING = {
   never: [],
   fail: [
    'fail'
   ],
   warn: [
    'fail',
    'warn'
   ],
   unsure: [
    'fail',
    'warn',
    'inconclusive',
    'no-data'
   ]
  };
  function verdictOutcome(verdict, { failOn, commentId }) {
   const failing = FAILING[failOn];
   return {
    outputs: {
     verdict: verdict.is,
     findings: String(verdict.findings.length),
     'comment-id': commentId === undefined ? '' : String(commentId)
    },
    exitCode: failing.includes(verdict.is) ? 1 : 0,
    json: (0, _src_report_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(verdict),
    text: ({ colours })=>(0, _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.F)(verdict, {
      colour: colours
     })
   };
  }
 },
 44328: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   doWithHistory: ()=>doWithHistory
  });
  var run = __webpack_require__(25539);
  var outcomes = __webpack_require__(84195);
  var terminal = __webpack_require__(69858);
  var harmless = __webpack_require__(84131);
  var problem = __webpack_require__(73965);
  var counted = __webpack_require__(92009);
  var history_history = __webpack_require__(12586);
  var compact = __webpack_require__(96932);
  var history_survey = __webpack_require__(19430);
  var version = __webpack_require__(67060);
  var table_row = __webpack_require__(31904);
  var segment_name = __webpack_require__(24083);
  var text_table = __webpack_require__(45145);
  ;
  async function surveyed({ store, repositoryId }) {
   const known = await (0, history_survey.Fr)(store, {
    repositoryId
   });
   if (known.is === 'unknown') throw known.because;
   return known.value;
  }
  async function listHistory(atHand) {
   const { bundles, problems, notes, complete } = await surveyed(atHand);
   const { place } = atHand.store;
   const unread = problems.map(({ because })=>because.message);
   return {
    outputs: {},
    exitCode: 0,
    json: {
     place,
     complete,
     bundles: bundles.map(({ name, kind, manifest, segments, rows, bytes, packedIn })=>({
       name,
       kind,
       recordedAt: new Date(manifest.about.createdAt).toISOString(),
       segments,
       rows,
       bytes,
       packedIn
      })),
     notes: [
      ...notes,
      ...unread
     ]
    },
    text: ()=>[
      `${place}: ${summary(bundles)}`,
      ...bundles.length === 0 ? [] : (0, text_table.ed)(HEADINGS, bundles.map(listRow)),
      ...leftOverLines(bundles),
      ...[
       ...notes,
       ...unread
      ].map((note)=>`! ${(0, harmless.Is)(note)}`)
     ].join('\n')
   };
  }
  const HEADINGS = [
   'name',
   'kind',
   'recorded (UTC)',
   'segments',
   'rows',
   'size'
  ];
  const listRow = ({ name, kind, manifest, segments, rows, bytes, packedIn })=>[
    name,
    packedIn === undefined ? kind : `${kind}, packed`,
    new Date(manifest.about.createdAt).toISOString().slice(0, 16).replace('T', ' '),
    (0, text_table.$4)(segments),
    (0, text_table.$4)(rows),
    (0, text_table.pV)(bytes)
   ];
  function summary(bundles) {
   const packs = bundles.filter(({ kind })=>kind === 'pack').length;
   return `${(0, counted.h)(bundles.length - packs, 'segment')} and ${(0, counted.h)(packs, 'pack')}, ${(0, text_table.pV)(sum(bundles, ({ bytes })=>bytes))}`;
  }
  async function sizeOfHistory(atHand) {
   const known = await surveyed(atHand);
   const { place } = atHand.store;
   const current = (0, history_survey.Mr)(known);
   const tables = table_row.ek.map((table)=>sizeOfTable(table, current));
   const months = sizesOfMonths(known.bundles);
   const tests = tables.find(({ table })=>table === 'tests');
   const mbPerMillion = tests === undefined || tests.things === 0 ? undefined : tests.bytes / tests.things;
   const bytes = sum(known.bundles, (bundle)=>bundle.bytes);
   const unread = known.problems.map(({ because })=>because.message);
   return {
    outputs: {},
    exitCode: 0,
    json: {
     place,
     complete: known.complete,
     bytes,
     tables: Object.fromEntries(tables.map(({ table, rows, bytes })=>[
       table,
       {
        rows,
        bytes
       }
      ])),
     months: Object.fromEntries(months),
     mbPerMillionTestResults: mbPerMillion,
     notes: [
      ...known.notes,
      ...unread
     ]
    },
    text: ()=>[
      `${place}: ${summary(known.bundles)}`,
      '',
      ...(0, text_table.ed)([
       'table',
       'rows',
       'size'
      ], tables.map((one)=>[
        one.table,
        (0, text_table.$4)(one.rows),
        (0, text_table.pV)(one.bytes)
       ])),
      '',
      ...(0, text_table.ed)([
       'month',
       'size'
      ], months.map(([month, size])=>[
        month,
        (0, text_table.pV)(size)
       ])),
      ...mbPerMillion === undefined ? [] : [
       '',
       `A million test results take ${mbPerMillion.toFixed(1)} MB.`
      ],
      ...leftOverLines(known.bundles),
      ...[
       ...known.notes,
       ...unread
      ].map((note)=>`! ${(0, harmless.Is)(note)}`)
     ].join('\n')
   };
  }
  function sizeOfTable(table, bundles) {
   const files = bundles.flatMap(({ manifest })=>manifest.tables[table] ?? []);
   return {
    table,
    rows: sum(files, ({ rows })=>rows),
    things: sum(files, ({ rows, things })=>things ?? rows),
    bytes: sum(files, ({ bytes })=>bytes)
   };
  }
  function sizesOfMonths(bundles) {
   const months = new Map();
   for (const { manifest, bytes } of bundles){
    const month = (0, segment_name.GS)(manifest.about.createdAt);
    months.set(month, (months.get(month) ?? 0) + bytes);
   }
   return [
    ...months
   ].sort(([one], [other])=>one > other ? -1 : 1);
  }
  function leftOverLines(bundles) {
   const packed = bundles.filter(({ packedIn })=>packedIn !== undefined);
   if (packed.length === 0) return [];
   const size = (0, text_table.pV)(sum(packed, ({ bytes })=>bytes));
   return [
    `${(0, counted.h)(packed.length, 'recording')} (${size}) lie in packs, too. To let them go: foreshock history compact`
   ];
  }
  const sum = (items, of)=>items.reduce((total, item)=>total + of(item), 0);
  ;
  async function compactHistory(atHand, { all }) {
   const { store, repositoryId, world } = atHand;
   const before = await surveyed(atHand);
   const history = {
    segments: (0, history_survey.Mr)(before).map(({ name })=>name),
    held: new Set(before.bundles.map(({ name })=>name))
   };
   const { packed, removed, notes } = await (0, compact.compact)({
    store,
    clock: world.clock,
    log: world.log
   }, {
    repositoryId,
    foreshock: version.x,
    history,
    all
   });
   await store.remove([]);
   const left = [
    ...before.problems.map(({ because })=>because.message),
    ...notes
   ];
   const remaining = (await store.names()).length;
   return {
    outputs: {},
    exitCode: 0,
    json: {
     place: store.place,
     packed,
     removed,
     remaining,
     notes: left
    },
    text: ()=>[
      packed + removed === 0 ? `${store.place}: nothing is due, ${(0, counted.h)(remaining, 'recording')}` : `${store.place}: packed ${(0, counted.h)(packed, 'recording')}, removed ${removed.toLocaleString('en')}; ${remaining.toLocaleString('en')} are left`,
      ...left.map((note)=>`! ${(0, harmless.Is)(note)}`)
     ].join('\n')
   };
  }
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var recording = __webpack_require__(63769);
  var columns = __webpack_require__(45605);
  var decode_segment = __webpack_require__(42238);
  var gather = __webpack_require__(64347);
  var in_lanes = __webpack_require__(13801);
  var row_groups = __webpack_require__(93847);
  ;
  async function exportTable(store, name, { survey, repositoryId }) {
   const only = [
    `${name}.parquet`
   ];
   const holders = (0, history_survey.Mr)(survey).filter(({ manifest })=>manifest.tables[name] !== undefined);
   const opened = await (0, in_lanes.L)(holders, async (bundle)=>{
    const answer = await store.read(bundle.name, only);
    return answer.is === 'unknown' ? answer.because : (0, decode_segment.Gj)(answer.value, {
     repositoryId,
     only
    });
   });
   const read = await (0, history_history.gb)(opened.flatMap((one)=>one instanceof problem.A ? [] : [
     one
    ]), [
    name
   ]);
   const unread = opened.flatMap((one)=>one instanceof problem.A ? [
     one
    ] : []);
   const problems = [
    ...unread,
    ...read.broken.map(({ because })=>because)
   ];
   const columns = read.tables[name];
   const { encodeTable } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 20174));
   return {
    bytes: encodeTable(name, columns, {
     groups: columns.length === 0 ? [] : (0, row_groups.R)(name, columns),
     isSorted: true
    }),
    rows: columns.length,
    notes: [
     ...problems.map(({ message })=>message),
     ...read.notes
    ]
   };
  }
  var because = __webpack_require__(64944);
  ;
  const MARK = 'foreshock-export.json';
  async function exportHistory(atHand, asked) {
   const { store, repositoryId, world } = atHand;
   const folder = (0, external_node_path_.resolve)(world.folder, asked.folder);
   await mustBeOurs(folder);
   const known = await surveyed(atHand);
   const tables = [];
   const notes = [
    ...known.notes,
    ...known.problems.map(({ because })=>because.message)
   ];
   await write(folder, MARK, mark({
    complete: false
   }));
   for (const table of table_row.ek){
    world.log.progress(`Exporting ${table} …`);
    const exported = await exportTable(store, table, {
     survey: known,
     repositoryId
    });
    await write(folder, `${table}.parquet`, exported.bytes);
    tables.push({
     table,
     rows: exported.rows,
     bytes: exported.bytes.byteLength
    });
    notes.push(...exported.notes);
   }
   const complete = known.complete && notes.length === 0;
   const rows = Object.fromEntries(tables.map(({ table, rows })=>[
     table,
     rows
    ]));
   await write(folder, MARK, mark({
    complete,
    rows
   }));
   return {
    outputs: {},
    exitCode: 0,
    json: {
     folder,
     complete,
     tables: Object.fromEntries(tables.map(({ table, ...size })=>[
       table,
       size
      ])),
     notes
    },
    text: ()=>[
      `${folder}:`,
      ...(0, text_table.ed)([
       'file',
       'rows',
       'size'
      ], tables.map(({ table, rows, bytes })=>[
        `${table}.parquet`,
        (0, text_table.$4)(rows),
        (0, text_table.pV)(bytes)
       ])),
      ...notes.map((note)=>`! ${(0, harmless.Is)(note)}`)
     ].join('\n')
   };
  }
  async function mustBeOurs(folder) {
   const names = await (0, promises_.readdir)(folder).catch((thrown)=>{
    if ((0, because.$N)(thrown) === 'ENOENT') return [];
    throw new problem.A({
     where: folder,
     what: 'This folder cannot be read',
     todo: 'Name another one',
     cause: thrown
    });
   });
   if (names.length === 0 || names.includes(MARK)) return;
   throw new problem.A({
    where: folder,
    what: 'The folder is not empty, and holds no earlier export',
    todo: 'Name an empty or new folder'
   });
  }
  async function write(folder, name, content) {
   try {
    await (0, promises_.mkdir)(folder, {
     recursive: true
    });
    const beside = (0, external_node_path_.join)(folder, `.${name}.writing`);
    await (0, promises_.writeFile)(beside, content);
    await (0, promises_.rename)(beside, (0, external_node_path_.join)(folder, name));
   } catch (cause) {
    throw new problem.A({
     where: (0, external_node_path_.join)(folder, name),
     what: 'The file cannot be written',
     cause
    });
   }
  }
  const mark = (facts)=>`${JSON.stringify({
    foreshock: version.x,
    ...facts
   }, undefined, 2)}\n`;
  var combine = __webpack_require__(39047);
  var forget = __webpack_require__(70385);
  ;
  async function forget_forget(ports, asked) {
   const known = await (0, history_survey.Fr)(ports.store, asked);
   if (known.is === 'unknown') throw known.because;
   const [held, current] = [
    namesOf(known.value.bundles),
    namesOf((0, history_survey.Mr)(known.value))
   ];
   if (!asked.dryRun) await (0, compact.C)(ports, {
    ...asked,
    history: {
     segments: [
      ...current
     ],
     held
    }
   });
   return search(ports, asked, new Set([
    ...held
   ].filter((name)=>!current.has(name))));
  }
  const namesOf = (bundles)=>new Set(bundles.map(({ name })=>name));
  async function search({ store, log }, asked, packed) {
   const [meant, searched, mentions] = [
    (0, forget.P)(asked.name),
    new Set(),
    new Set()
   ];
   const notes = [];
   let rewritten = 0;
   let rows = NO_ROWS;
   for(let names = await store.names(); names.length > 0; names = await unsearched(store, searched)){
    for (const name of names){
     searched.add(name);
     log.progress(`Searched ${(0, counted.h)(searched.size, 'recording')} …`);
     const found = await forgetOne(store, name, {
      ...asked,
      meant
     });
     for (const text of found.mentions)if (mentions.size < MOST_MENTIONS) mentions.add(text);
     notes.push(...found.notes);
     if (!found.isIn) continue;
     rewritten += 1;
     if (!packed.has(name)) rows = forget_sum(rows, found.rows);
    }
    if (asked.dryRun) break;
   }
   if (!asked.dryRun) await store.remove([]);
   return {
    rows,
    searched: searched.size - (asked.dryRun ? 0 : rewritten),
    rewritten,
    mentions: [
     ...mentions
    ],
    notes
   };
  }
  const MOST_MENTIONS = 100;
  const NO_ROWS = (0, combine.mQ)(new Map());
  const unsearched = async (store, searched)=>(await store.names()).filter((name)=>!searched.has(name));
  async function forgetOne(store, name, asked) {
   const nothing = {
    isIn: false,
    rows: NO_ROWS,
    mentions: [],
    notes: []
   };
   const answer = await store.read(name);
   if (answer.is === 'unknown') {
    const isGone = !(await store.names()).includes(name);
    return isGone ? nothing : {
     ...nothing,
     notes: [
      maybe(answer.because)
     ]
    };
   }
   const found = await (0, forget.t)(answer.value, asked);
   if (found instanceof problem.A) return {
    ...nothing,
    notes: [
     maybe(found)
    ]
   };
   const { instead, rows, mentions } = found;
   if (instead === undefined) return {
    ...nothing,
    mentions
   };
   if (asked.dryRun) return {
    ...nothing,
    isIn: true,
    rows
   };
   const appended = await store.append(instead);
   if ('because' in appended) return {
    ...nothing,
    notes: [
     `${name} was left as it is: ${appended.because}`
    ]
   };
   if (appended.is === 'already-there' && (await store.read(instead.name)).is === 'unknown') {
    return {
     ...nothing,
     notes: [
      `${name} was left as it is: another ${instead.name} cannot be read`
     ]
    };
   }
   const removed = await store.remove([
    name
   ]);
   return {
    ...nothing,
    isIn: true,
    rows,
    notes: removed.is === 'kept' ? [
     `${name} is still there: ${removed.because}`
    ] : []
   };
  }
  const maybe = ({ message })=>`${message} It may still hold the name.`;
  const forget_sum = (one, other)=>(0, combine.mQ)(new Map(table_row.ek.map((name)=>[
     name,
     one[name] + other[name]
    ])));
  ;
  async function forgetName({ store, repositoryId, world }, { name, dryRun }) {
   const forgot = await forget_forget({
    store,
    log: world.log
   }, {
    repositoryId,
    foreshock: version.x,
    name,
    dryRun
   });
   const { rows, rewritten, searched, mentions, notes } = forgot;
   return {
    outputs: {},
    exitCode: notes.length > 0 ? 1 : 0,
    json: {
     place: store.place,
     name,
     dryRun,
     rows,
     rewritten,
     searched,
     mentions,
     notes
    },
    text: ()=>[
      headline(forgot, {
       name,
       dryRun
      }),
      ...linesOf(forgot, name)
     ].map(harmless.Is).join('\n')
   };
  }
  function headline({ rows, rewritten, searched }, { name, dryRun }) {
   const all = `of ${(0, counted.h)(searched, 'recording')}`;
   if (rewritten === 0) return `"${name}" is in none ${all}.`;
   const tables = Object.entries(rows).filter(([, count])=>count > 0);
   const what = tables.map(([table, count])=>`${(0, counted.h)(count, 'row')} of ${table}`).join(', ');
   const where = `in ${rewritten.toLocaleString('en')} ${all}`;
   return `${dryRun ? 'Would forget' : 'Forgot'} "${name}": ${what === '' ? 'no row, but a mention' : what}, ${where}.`;
  }
  function linesOf({ mentions, notes, rewritten }, name) {
   const [first] = mentions;
   return [
    ...first === undefined ? [] : [
     `! ${(0, counted.h)(mentions.length, 'other text')} hold it as a part, such as "${first}", and stay.`,
     `  To forget these, too: foreshock history forget '**${name}**'`
    ],
    ...notes.map((note)=>`! ${note}`),
    ...rewritten > 0 ? [
     'Artifacts and caches that GitHub keeps of earlier runs are not reached from here.'
    ] : []
   ];
  }
  var answer = __webpack_require__(86462);
  var manifest = __webpack_require__(22365);
  ;
  async function verify(store, { repositoryId, onEach }) {
   const opened = await store.open();
   if (opened.is === 'unknown') return opened;
   const names = await store.names();
   let count = 0;
   const examined = await (0, in_lanes.L)(names, async (name)=>{
    const answer = await store.read(name);
    const found = answer.is === 'known' ? await examine(answer.value, repositoryId) : damaged(name, answer.because);
    onEach?.(count += 1, names.length);
    return found;
   });
   const present = new Set(await store.names());
   const held = new Set(examined.flatMap(({ manifest })=>manifest === undefined ? [] : (0, history_survey.jE)(manifest)));
   return (0, answer.eO)({
    verified: examined.filter(({ verified })=>present.has(verified.name)).map(({ verified })=>verified.is === 'damaged' ? {
      ...verified,
      isHeld: held.has(verified.name)
     } : verified),
    leftOver: [
     ...held
    ].filter((name)=>present.has(name)).sort(),
    packedAway: [
     ...held
    ].filter((name)=>!present.has(name)).length,
    notes: opened.value.notes
   });
  }
  async function examine(segment, repositoryId) {
   const { name } = segment;
   const checked = (0, manifest.cr)(segment);
   if (checked.is === 'damaged') return damaged(name, checked.because);
   if (checked.is === 'newer') return {
    verified: {
     is: 'not-ours',
     name,
     because: checked.because
    }
   };
   const ours = (0, decode_segment.Gj)(segment, {
    repositoryId
   });
   if (ours instanceof problem.A) return {
    verified: {
     is: 'not-ours',
     name,
     because: ours
    }
   };
   try {
    const gathered = await (0, gather.IP)([
     ours
    ], table_row.ek);
    const notes = [
     ...(0, decode_segment.vE)(ours.manifest),
     ...(0, decode_segment.cD)(gathered)
    ];
    return {
     verified: {
      is: 'sound',
      name,
      notes
     },
     manifest: ours.manifest
    };
   } catch (cause) {
    return damaged(name, (0, decode_segment.O$)(segment, cause));
   }
  }
  const damaged = (name, because)=>({
    verified: {
     is: 'damaged',
     name,
     because,
     isHeld: false
    }
   });
  ;
  async function verifyHistory({ store, repositoryId, world }) {
   const onEach = (count, of)=>{
    if (count % 50 === 0) world.log.progress(`Looked at ${count.toLocaleString('en')} of ${(0, counted.h)(of, 'recording')} …`);
   };
   const known = await verify(store, {
    repositoryId,
    onEach
   });
   if (known.is === 'unknown') throw known.because;
   const found = known.value;
   const damaged = found.verified.filter((one)=>one.is === 'damaged');
   return {
    outputs: {},
    exitCode: damaged.length > 0 ? 1 : 0,
    json: {
     place: store.place,
     sound: found.verified.filter(({ is })=>is === 'sound').length,
     damaged: damaged.map(({ name, because })=>({
       name,
       because: because.message
      })),
     notOurs: found.verified.flatMap((one)=>one.is === 'not-ours' ? [
       {
        name: one.name,
        because: one.because.message
       }
      ] : []),
     leftOver: found.leftOver,
     notes: notesOf(found)
    },
    text: ()=>[
      history_verify_headline(store.place, found),
      ...history_verify_linesOf(found)
     ].map(harmless.Is).join('\n')
   };
  }
  function history_verify_headline(place, { verified }) {
   const damaged = verified.filter(({ is })=>is === 'damaged').length;
   const sound = verified.filter(({ is })=>is === 'sound').length;
   if (damaged > 0) return `✗ ${place}: ${(0, counted.h)(damaged, 'recording')} damaged, ${(0, counted.h)(sound, 'recording')} sound`;
   return `✓ ${place}: ${(0, counted.h)(sound, 'recording')} sound`;
  }
  function history_verify_linesOf(found) {
   const { verified, leftOver, packedAway } = found;
   return [
    ...verified.flatMap((one)=>one.is === 'damaged' ? [
      `✗ ${one.because.message}`,
      `  ${remedy(one)}`
     ] : []),
    ...verified.flatMap((one)=>one.is === 'not-ours' ? [
      `! ${one.because.message} It was not read.`
     ] : []),
    ...notesOf(found).map((note)=>`! ${note}`),
    ...packedAway > 0 ? [
     `${(0, counted.h)(packedAway, 'recording')} live on in packs alone, as they should.`
    ] : [],
    ...leftOver.length > 0 ? [
     `${(0, counted.h)(leftOver.length, 'recording')} lie in packs, too. To let them go: foreshock history compact`
    ] : []
   ];
  }
  function notesOf({ notes, verified }) {
   const isTold = (note)=>verified.some(({ is, name })=>is === 'damaged' && note.includes(name));
   return [
    ...notes.filter((note)=>!isTold(note)).map((note)=>stale(note, verified)),
    ...verified.flatMap((one)=>one.is === 'sound' ? one.notes : [])
   ];
  }
  const stale = (note, verified)=>verified.some(({ is, name })=>is === 'sound' && note.includes(name)) ? `${note} It is sound now: remove that file.` : note;
  function remedy({ name, isHeld }) {
   if (isHeld) return 'A pack holds what it held, so nothing is lost: remove it.';
   const named = (0, segment_name.$q)(name);
   if (named?.runId === undefined) return 'Bring it back from a copy of the history; what it held is lost without.';
   return `Bring it back from a copy, or record its run again: foreshock record --run ${named.runId} --attempt ${named.attempt ?? 1}`;
  }
  var commands_history = __webpack_require__(53435);
  ;
  async function doWithHistory(asked, world) {
   const perform = performing(asked);
   const { store, home } = await (0, terminal.$E)(asked, world, world.folder);
   const outcome = await perform({
    store,
    repositoryId: home.repositoryId,
    world
   });
   world.log.progress('');
   return outcome;
  }
  function performing(asked) {
   const { verb, name, all, 'dry-run': dryRun } = asked;
   if (verb !== undefined && !isVerb(verb)) throw new problem.A({
    what: `"${verb}" is not known`,
    todo: `Choose one of ${Object.keys(commands_history.verbs).join(', ')}`
   });
   if (name === '' || name === undefined && (verb === 'export' || verb === 'forget')) throw new problem.A({
    what: `history ${verb ?? ''} needs a name`,
    todo: MISSING[verb === 'export' ? 'export' : 'forget']
   });
   if (name !== undefined && verb !== 'export' && verb !== 'forget') throw new problem.A({
    what: `history ${verb ?? ''} takes no name`,
    todo: 'Leave it out'
   });
   if (dryRun && verb !== 'forget') throw misplaced('dry-run', 'forget');
   if (all && verb !== 'compact') throw misplaced('all', 'compact');
   switch(verb){
    case undefined:
     return tellHistory;
    case 'list':
     return listHistory;
    case 'size':
     return sizeOfHistory;
    case 'export':
     return (atHand)=>exportHistory(atHand, {
       folder: name ?? ''
      });
    case 'forget':
     return (atHand)=>forgetName(atHand, {
       name: name ?? '',
       dryRun
      });
    case 'verify':
     return verifyHistory;
    case 'compact':
     return (atHand)=>compactHistory(atHand, {
       all
      });
   }
  }
  const isVerb = (verb)=>Object.hasOwn(commands_history.verbs, verb);
  const MISSING = {
   export: 'Name the folder to write to: foreshock history export DIR',
   forget: 'Name what to forget: foreshock history forget NAME'
  };
  const misplaced = (option, verb)=>new problem.A({
    where: `--${option}:`,
    what: `Only history ${verb} knows this`,
    todo: 'See foreshock help history'
   });
  async function tellHistory({ store, repositoryId }) {
   const read = await (0, history_history.Lu)(store, {
    repositoryId
   });
   if (read.is === 'unknown') throw read.because;
   const { tables, segments, notes, complete } = read.value;
   const counts = (0, outcomes.$e)(tables);
   const width = Math.max(...Object.keys(counts).map((name)=>name.length));
   return {
    outputs: {},
    exitCode: 0,
    json: {
     place: store.place,
     segments: segments.length,
     complete,
     rows: counts,
     notes
    },
    text: ()=>[
      `${store.place}: ${(0, counted.h)(segments.length, 'recording')}${spanOf(tables)}`,
      ...Object.entries(counts).map(([name, count])=>`  ${name.padEnd(width)}  ${count.toLocaleString('en').padStart(9)}`),
      ...notes.map((note)=>`! ${(0, harmless.Is)(note)}`)
     ].join('\n')
   };
  }
  function spanOf({ runs }) {
   const times = Array.from(runs, run.x);
   if (times.length === 0) return '';
   const day = (ms)=>new Date(ms).toISOString().slice(0, 10);
   const [first, last] = times.reduce(([low, high], ms)=>[
     Math.min(low, ms),
     Math.max(high, ms)
    ], [
    Infinity,
    -Infinity
   ]);
   return day(first) === day(last) ? `, runs of ${day(first)}` : `, runs from ${day(first)} to ${day(last)}`;
  }
 },
 45145: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $4: ()=>numberText,
   ed: ()=>textTable,
   pV: ()=>bytesText
  });
  var _src_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84131);
  function textTable(headings, rows) {
   const lines = [
    headings,
    ...rows.map((row)=>row.map(_src_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is))
   ];
   const widths = headings.map((_, column)=>Math.max(...lines.map((line)=>line[column]?.length ?? 0)));
   const isNumber = headings.map((_, column)=>rows.every((row)=>/^[\d.,]*(?: [kMG]?B)?$/.test(row[column] ?? '')));
   return lines.map((line)=>line.map((cell, column)=>{
     const width = widths[column] ?? 0;
     return isNumber[column] === true ? cell.padStart(width) : cell.padEnd(width);
    }).join('  ').trimEnd());
  }
  function bytesText(bytes) {
   if (bytes < 1000) return `${bytes} B`;
   const [unit, size] = bytes < 999_950 ? [
    'kB',
    bytes / 1e3
   ] : bytes < 999_950_000 ? [
    'MB',
    bytes / 1e6
   ] : [
    'GB',
    bytes / 1e9
   ];
   return `${size.toFixed(1)} ${unit}`;
  }
  const numberText = (count)=>count.toLocaleString('en');
 },
 70650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CG: ()=>ratio,
   U9: ()=>count,
   cZ: ()=>numbersOf,
   p0: ()=>duration,
   qZ: ()=>shownNow,
   xP: ()=>measure
  });
  const NARROW = '\u202f';
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  function duration(ms) {
   if (!isShown(ms)) return 'unknown';
   if (ms < 999.5) return `${Math.round(ms)} ms`;
   const unit = DURATION_UNITS.find(({ below })=>ms < below);
   return unit === undefined ? hours(ms) : `${(ms / unit.ms).toFixed(1)} ${unit.name}`;
  }
  function ratio(share) {
   if (!isShown(share)) return 'unknown';
   const percent = share * 100;
   if (percent > 0 && percent < 0.05) return `< 0.1${NARROW}%`;
   return `${percent < 9.95 ? trimmed(percent) : thousands(Math.round(percent))}${NARROW}%`;
  }
  function count(number) {
   if (!isShown(number)) return 'unknown';
   return number < 100 ? trimmed(number) : thousands(Math.round(number));
  }
  const measure = ({ value, unit })=>WRITERS[unit](value);
  function compared(now, usual) {
   const first = measure(now);
   const second = measure(usual);
   const unit = unitOf(first);
   const isLeftOut = unit !== '' && unit !== '%' && unitOf(second) === unit;
   const plain = isLeftOut ? second.slice(0, -unit.length).trim() : second;
   return `${first}, usually ${plain}`;
  }
  const shownNow = ({ now, usual })=>usual === undefined && now?.unit === 'ratio' ? undefined : now;
  function numbersOf(finding) {
   const now = shownNow(finding);
   const { usual } = finding;
   if (now === undefined || now.unit === 'ratio') return [];
   return [
    `${usual === undefined ? measure(now) : compared(now, usual)}.`
   ];
  }
  const WRITERS = {
   ms: duration,
   ratio,
   count
  };
  const DURATION_UNITS = [
   {
    name: 's',
    ms: SECOND,
    below: 59.95 * SECOND
   },
   {
    name: 'min',
    ms: MINUTE,
    below: 59.95 * MINUTE
   }
  ];
  function hours(ms) {
   const minutes = Math.round(ms / MINUTE);
   const rest = minutes % (HOUR / MINUTE);
   const whole = `${thousands(Math.floor(minutes / (HOUR / MINUTE)))} h`;
   return rest === 0 ? whole : `${whole} ${rest} min`;
  }
  const unitOf = (shown)=>/^[\d.\u202f]+?\s([a-z%]+)$/.exec(shown)?.[1] ?? '';
  const isShown = (value)=>Number.isFinite(value) && value >= 0;
  const trimmed = (value)=>value.toFixed(1).replace(/\.0$/, '');
  const thousands = (whole)=>whole.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, NARROW);
 },
 5851: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>howToSilence,
   I: ()=>evidenceTitle
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const canBeSilenced = ({ subject })=>subject.what !== 'check';
  const evidenceTitle = (findings)=>findings.some(canBeSilenced) ? 'The evidence, and how to silence it' : 'The evidence';
  const howToSilence = (finding)=>finding.state === 'resolved' || !canBeSilenced(finding) ? [] : [
    wayToSilence(finding)
   ];
  function wayToSilence({ detector, subject, since }) {
   const file = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('.github/foreshock.yml');
   const off = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`detect.${detector}: false`);
   const { test, step, job } = subject;
   const called = patternOf(test ?? step ?? job ?? '');
   if (called === undefined) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`To silence it, ${off} in ${file} turns off all like it.`;
   const mute = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`add ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`{name: ${called}, detector: ${detector}, until: <day>, owner: <who>}`)} to ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('findings.mute')}`;
   if (since === undefined) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`To silence it, ${mute} in ${file}; ${off} turns off all like it.`;
   const accept = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`{sha: "${since.sha.slice(0, 7)}", name: ${called}}`);
   return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`If it is meant, add ${accept} to ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('findings.accept')} in ${file}; to hear of it later, ${mute}; ${off} turns off all like it.`;
  }
  function patternOf(text) {
   if (text === '') return undefined;
   const points = Array.from(text);
   const whole = quoted(points);
   if (whole.length <= MOST_QUOTED) return whole;
   let kept = Math.min(points.length, MOST_QUOTED);
   while(quoted(points.slice(0, kept)).length > MOST_QUOTED - 2)kept -= 1;
   return quoted(points.slice(0, kept)).replace(/"$/, '**"');
  }
  const quoted = (points)=>JSON.stringify(points.join('').replaceAll(/[\\*?{}[\],!]/g, (sign)=>`\\${sign}`));
  const MOST_QUOTED = 90;
 },
 24834: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>terminal
  });
  var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
  var _silence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5851);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21849);
  function terminal(verdict, { colour }) {
   const paint = colour ? painted : plain;
   const named = (name)=>paint('bold', name);
   const verdictWords = `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__.CA[verdict.is]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__._G[verdict.is]}`;
   return [
    `${paint(VERDICT_COLOURS[verdict.is], verdictWords)}: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(verdict.headline, named)}`,
    ...verdict.findings.flatMap((finding)=>[
      '',
      ...findingLines(finding, {
       paint,
       named
      })
     ]),
    ...verdict.unseen.length === 0 ? [] : [
     '',
     'Not seen, so not judged:'
    ],
    ...verdict.unseen.map((prose)=>`  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named)}`),
    ...(verdict.asides ?? []).map((prose)=>(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named))
   ].join('\n');
  }
  const VERDICT_COLOURS = {
   pass: 'green',
   warn: 'yellow',
   fail: 'red',
   inconclusive: 'dim',
   'no-data': 'dim'
  };
  const LEVEL_COLOURS = {
   note: 'dim',
   warn: 'yellow',
   fail: 'red'
  };
  function findingLines(finding, { paint, named }) {
   const { level, headline, evidence } = finding;
   return [
    `${paint(LEVEL_COLOURS[level], level)}  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(headline, named)}`,
    ...(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(finding).map((line)=>`      ${line}`),
    ...evidence.map((prose)=>`      ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named)}`),
    ...(0, _silence_js__WEBPACK_IMPORTED_MODULE_3__.F)(finding).map((prose)=>`      ${paint('dim', (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose))}`)
   ];
  }
  const CODES = {
   green: [
    32,
    39
   ],
   yellow: [
    33,
    39
   ],
   red: [
    31,
    39
   ],
   dim: [
    2,
    22
   ],
   bold: [
    1,
    22
   ]
  };
  const painted = (colour, words)=>`\u001b[${CODES[colour][0]}m${words}\u001b[${CODES[colour][1]}m`;
  const plain = (_colour, words)=>words;
 },
 21849: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CA: ()=>VERDICT_SYMBOLS,
   _G: ()=>VERDICT_WORDS,
   vh: ()=>WORST_FIRST
  });
  const VERDICT_WORDS = {
   pass: 'all clear',
   warn: 'worth a look',
   fail: 'worth stopping for',
   inconclusive: 'undecided',
   'no-data': 'nothing was seen'
  };
  const VERDICT_SYMBOLS = {
   pass: '✓',
   warn: '⚠',
   fail: '✗',
   inconclusive: '○',
   'no-data': '○'
  };
  const WORST_FIRST = [
   'fail',
   'warn',
   'inconclusive',
   'no-data',
   'pass'
  ];
 }
};
