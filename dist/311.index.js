export const id = 311;
export const ids = [
 311,
 133
];
export const modules = {
 13311: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detectInJob: ()=>detectInJob,
   judgeAndPublish: ()=>judgeAndPublish
  });
  var detect = __webpack_require__(76667);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var domain_verdict = __webpack_require__(28803);
  ;
  function digest(text) {
   let forwards = 0x811c9dc5;
   let backwards = 0x050c5d1f;
   for(let at = 0; at < text.length; at += 1){
    forwards = Math.imul(forwards ^ text.charCodeAt(at), PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), PRIME);
   }
   return hex(forwards) + hex(backwards);
  }
  const PRIME = 0x01000193;
  const hex = (sum)=>(sum >>> 0).toString(16).padStart(8, '0');
  var report_escape = __webpack_require__(96209);
  var markdown = __webpack_require__(70075);
  var numbers = __webpack_require__(70650);
  var silence = __webpack_require__(5851);
  ;
  const LEAST_POINTS = 5;
  const MOST_POINTS = 60;
  function trend({ now, usual, change, since, lostMsAWeek, trend: points = [] }) {
   const cells = [
    ...usual === undefined ? [] : [
     [
      'Usually',
      (0, numbers.xP)(usual)
     ]
    ],
    ...now === undefined ? [] : [
     [
      'Now',
      (0, numbers.xP)(now)
     ]
    ],
    ...change === undefined ? [] : [
     [
      'Change',
      changed(change)
     ]
    ],
    ...since === undefined ? [] : [
     [
      'Since',
      (0, report_escape.aY)(since.sha.slice(0, 7))
     ]
    ],
    ...lostMsAWeek === undefined ? [] : [
     [
      'Costs a week',
      (0, numbers.p0)(lostMsAWeek)
     ]
    ]
   ];
   const lines = [
    cells.map(([title])=>title),
    cells.map(()=>'---:'),
    cells.map(([, text])=>text)
   ];
   const table = cells.length < 3 ? [] : [
    lines.map((line)=>`| ${line.join(' | ')} |`).join('\n')
   ];
   const chart = points.length < LEAST_POINTS || now === undefined ? [] : [
    chartOf(points.slice(-MOST_POINTS), now.unit)
   ];
   return [
    ...table,
    ...chart
   ];
  }
  function changed({ value, low, high }) {
   return `${signed(value - 1)} (${signed(low - 1).replace(/\s?%$/u, '')} to ${signed(high - 1)})`;
  }
  const signed = (share)=>`${share < 0 ? '−' : '+'}${(0, numbers.CG)(Math.abs(share))}`;
  const COLOURS = "%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '#2f81f7'}}}}%%";
  function chartOf(points, unit) {
   const { by, called } = scaleOf(points, unit);
   const values = points.map(({ value })=>Number((value / by).toPrecision(4)));
   const top = Number((Math.max(...values) * 1.1).toPrecision(3));
   return [
    '```mermaid',
    COLOURS,
    'xychart-beta',
    `  x-axis "runs, oldest first" 1 --> ${values.length}`,
    `  y-axis "${called}" 0 --> ${top > 0 ? top : 1}`,
    `  line [${values.join(', ')}]`,
    '```'
   ].join('\n');
  }
  function scaleOf(points, unit) {
   if (unit === 'ratio') return {
    by: 0.01,
    called: 'per cent'
   };
   if (unit === 'count') return {
    by: 1,
    called: 'count'
   };
   const most = Math.max(...points.map(({ value })=>value));
   return SCALES.find(({ from })=>most >= from) ?? {
    by: 1,
    called: 'milliseconds'
   };
  }
  const SCALES = [
   {
    from: 7_200_000,
    by: 3_600_000,
    called: 'hours'
   },
   {
    from: 120_000,
    by: 60_000,
    called: 'minutes'
   },
   {
    from: 1000,
    by: 1000,
    called: 'seconds'
   }
  ];
  ;
  const MOST_SENTENCES = 8;
  function evidenceOf(finding) {
   const sentences = [
    ...(0, numbers.cZ)(finding),
    ...finding.evidence.slice(0, MOST_SENTENCES).map(markdown.w),
    ...finding.trust === 'fork' ? [
     'It comes from a fork: it is shown, and never learned from.'
    ] : [],
    ...(0, silence.F)(finding).map(markdown.w)
   ];
   return [
    `**${(0, markdown.w)(finding.headline)}**<br>${where(finding.subject)}`,
    sentences.map((line)=>`- ${line}`).join('\n'),
    ...trend(finding)
   ].join('\n\n');
  }
  const where = ({ workflow, job, step, suite, test })=>[
    workflow,
    job,
    step,
    suite,
    test
   ].flatMap((part)=>part === undefined || part === '' ? [] : [
     (0, report_escape.aY)(part)
    ]).join(' › ');
  var harmless = __webpack_require__(84131);
  var verdict_words = __webpack_require__(21849);
  ;
  const LEFT_OUT = [
   'nothing',
   'fold',
   'rows'
  ];
  const NAME_POINTS = 200;
  const MOST_ROWS = 5;
  const MOST_UNSEEN = 3;
  const MOST_ASIDES = 10;
  const MOST_EXPLAINED = 20;
  function section(verdict, { name: given, stamp }) {
   const name = storedName(given);
   return {
    name,
    stamp,
    verdict: verdict.is,
    findings: verdict.findings.length,
    head: `${label(name)} · ${verdict_words._G[verdict.is]}: ${(0, markdown.w)(verdict.headline)}`,
    rows: [
     table(verdict.findings),
     unseen(verdict.unseen),
     asides(verdict.asides ?? [])
    ].filter((part)=>part !== '').join('\n\n'),
    fold: fold(verdict.findings),
    leftOut: 'nothing'
   };
  }
  const resolved = (section)=>({
    ...section,
    head: `${section.head} What was reported here before is resolved.`
   });
  const storedName = (name)=>name.length <= NAME_POINTS ? name : `${(0, harmless.Jj)(name, NAME_POINTS)} ${digest(name)}`;
  function label(name) {
   const [verb = '', ...scope] = name.split('/');
   const shown = `**${(0, report_escape.p7)(verb)}**`;
   return scope.length === 0 ? shown : `${shown} ${(0, report_escape.aY)(scope.join('/'))}`;
  }
  function table(findings) {
   if (findings.length === 0) return '';
   const shown = findings.slice(0, MOST_ROWS);
   const columns = COLUMNS.filter(({ isNeeded })=>isNeeded(shown));
   if (findings.length === 1 && columns.length === 1) return '';
   const lines = [
    columns.map(({ title })=>title),
    columns.map(({ rule })=>rule),
    ...shown.map((finding)=>columns.map(({ cell })=>cell(finding)))
   ];
   const rows = lines.map((cells)=>`| ${cells.join(' | ')} |`).join('\n');
   const more = findings.length - shown.length;
   return more === 0 ? rows : `${rows}\n\nAnd ${more} more.`;
  }
  const LEVEL_WORDS = {
   note: 'note',
   warn: 'look',
   fail: 'stop'
  };
  const COLUMNS = [
   {
    title: 'Finding',
    rule: '---',
    cell: ({ headline })=>(0, markdown.w)(headline),
    isNeeded: ()=>true
   },
   {
    title: 'Now',
    rule: '---:',
    cell: (finding)=>{
     const now = (0, numbers.qZ)(finding);
     return now === undefined ? ' ' : (0, numbers.xP)(now);
    },
    isNeeded: (findings)=>findings.some((finding)=>(0, numbers.qZ)(finding) !== undefined)
   },
   {
    title: 'Usually',
    rule: '---:',
    cell: ({ usual })=>usual === undefined ? ' ' : (0, numbers.xP)(usual),
    isNeeded: (findings)=>findings.some(({ usual })=>usual !== undefined)
   },
   {
    title: 'Level',
    rule: '---',
    cell: ({ level })=>LEVEL_WORDS[level],
    isNeeded: (findings)=>new Set(findings.map(({ level })=>level)).size > 1
   }
  ];
  function unseen(sentences) {
   if (sentences.length === 0) return '';
   const shown = sentences.slice(0, MOST_UNSEEN).map((prose)=>`- ${(0, markdown.w)(prose)}`);
   const more = sentences.length - shown.length;
   return [
    'Not seen, so not judged:',
    '',
    ...shown,
    ...more === 0 ? [] : [
     `- and ${more} more.`
    ]
   ].join('\n');
  }
  function asides(sentences) {
   const shown = sentences.slice(0, MOST_ASIDES).map((prose)=>`- ${(0, markdown.w)(prose)}`);
   const more = sentences.length - shown.length;
   return [
    ...shown,
    ...more === 0 ? [] : [
     `- and ${more} more.`
    ]
   ].join('\n');
  }
  function fold(findings) {
   if (findings.length === 0) return '';
   const shown = findings.slice(0, MOST_EXPLAINED).map(evidenceOf);
   const more = findings.length - shown.length;
   return [
    '<details>\n<summary>The evidence, and how to silence it</summary>',
    ...shown,
    ...more === 0 ? [] : [
     `The evidence of ${more} more is in the job summary.`
    ],
    '</details>'
   ].join('\n\n');
  }
  ;
  const END = '\n\n<!-- foreshock:end -->';
  const GAP = '\n\n';
  function written(section) {
   const { name, stamp, verdict, findings, leftOut, head, rows, fold } = withUnixLines(section);
   const facts = [
    `name=${(0, report_escape.u)(name)}`,
    `run=${stamp.runId}`,
    `attempt=${stamp.attempt}`,
    `at=${Math.trunc(stamp.at)}`,
    `verdict=${verdict}`,
    `findings=${findings}`,
    `without=${leftOut}`,
    `lengths=${head.length},${rows.length},${fold.length}`
   ].join(' ');
   const text = [
    head,
    rows,
    fold
   ].filter((part)=>part !== '').join(GAP);
   return `<!-- foreshock:section ${facts} digest=${digest(`${facts}\n${head}${rows}${fold}`)} -->\n${text}${END}`;
  }
  function read(text) {
   const marker = new RegExp(MARKER);
   const sections = [];
   const damaged = [];
   for(let match = marker.exec(text); match !== null; match = marker.exec(text)){
    const found = readOne(match[1] ?? '', text, match.index);
    if ('damaged' in found) damaged.push(found.damaged);
    else {
     sections.push(found.section);
     marker.lastIndex = found.end;
    }
   }
   return {
    sections,
    damaged
   };
  }
  const unixLines = (text)=>text.replace(/\r\n?/g, '\n');
  const MARKER = /^<!-- foreshock:section ([^\n]{1,4096}) -->$/gm;
  const FACTS = /^name=(\S*) run=(\d{1,16}) attempt=(\d{1,9}) at=(\d{1,15}) verdict=(\S+) findings=(\d{1,9}) without=(\S+) lengths=(\d{1,9}),(\d{1,9}),(\d{1,9}) digest=[0-9a-f]{16}$/;
  function readOne(line, text, start) {
   const [, rawName, runId, attempt, at, rawVerdict, findings, without, heads, rowses, folds] = FACTS.exec(line) ?? [];
   const name = (0, report_escape.cZ)(rawName ?? '');
   const verdict = domain_verdict.b.find((kind)=>kind === rawVerdict);
   const leftOut = LEFT_OUT.find((part)=>part === without);
   if (name === undefined || verdict === undefined || leftOut === undefined) return {
    damaged: '?'
   };
   const lengths = [
    Number(heads),
    Number(rowses),
    Number(folds)
   ];
   const [head, rows, fold] = partsFrom(text, text.indexOf('\n', start) + 1, lengths);
   const stamp = {
    runId: Number(runId),
    attempt: Number(attempt),
    at: Number(at)
   };
   const section = {
    name,
    stamp,
    verdict,
    findings: Number(findings),
    head,
    rows,
    fold,
    leftOut
   };
   const whole = written(section);
   return text.startsWith(whole, start) ? {
    section,
    end: start + whole.length
   } : {
    damaged: name
   };
  }
  function partsFrom(text, from, lengths) {
   let at = from;
   const [head = '', rows = '', fold = ''] = lengths.map((length)=>{
    if (length === 0) return '';
    const start = at === from ? at : at + GAP.length;
    at = start + length;
    return text.slice(start, at);
   });
   return [
    head,
    rows,
    fold
   ];
  }
  const withUnixLines = (section)=>({
    ...section,
    head: unixLines(section.head),
    rows: unixLines(section.rows),
    fold: unixLines(section.fold)
   });
  ;
  function merge(some, others) {
   const newest = new Map();
   for (const section of [
    ...some,
    ...others
   ]){
    const rival = newest.get(section.name);
    if (rival === undefined || order(section, rival) > 0) newest.set(section.name, section);
   }
   return [
    ...newest.values()
   ].sort((one, other)=>compare(one.name, other.name));
  }
  const laterThan = (one, other)=>one.runId - other.runId || one.attempt - other.attempt || one.at - other.at;
  const order = (one, other)=>laterThan(one.stamp, other.stamp) || LEFT_OUT.indexOf(other.leftOut) - LEFT_OUT.indexOf(one.leftOut) || compare(one.head, other.head) || compare(one.rows, other.rows) || compare(one.fold, other.fold) || compare(one.verdict, other.verdict) || one.findings - other.findings;
  const compare = (one, other)=>one < other ? -1 : one > other ? 1 : 0;
  ;
  const COMMENT_BYTES = 60_000;
  const comment_MARKER = '<!-- foreshock:comment v=1 -->';
  const LEFT_OUT_NOTE = 'Some details are left out here for want of room. The job summaries have them all.';
  const FRAME_BYTES = 1000;
  function compose(sections, { bytes = COMMENT_BYTES } = {}) {
   const all = [
    ...merge(sections, [])
   ].sort(worstFirst);
   const fitting = fit(all, bytes - FRAME_BYTES);
   const isShort = fitting.length < all.length || fitting.some(({ section })=>section.leftOut !== 'nothing');
   return [
    `${comment_MARKER}\n### ${title(all)}`,
    ...fitting.map(({ text })=>text),
    ...isShort ? [
     LEFT_OUT_NOTE
    ] : []
   ].join('\n\n');
  }
  function parse(body) {
   const text = unixLines(body).trimStart();
   return text.startsWith(`${comment_MARKER}\n`) ? read(text) : undefined;
  }
  function title(sections) {
   const counts = verdict_words.vh.map((verdict)=>({
     verdict,
     many: countOf(sections, verdict)
    })).filter(({ many })=>many > 0);
   const [worst] = counts;
   if (worst === undefined) return 'Foreshock';
   const start = `${verdict_words.CA[worst.verdict]} Foreshock:`;
   if (sections.length === 1) return `${start} ${verdict_words._G[worst.verdict]}${findingsOf(sections)}`;
   const all = counts.length === 1 ? 'all ' : '';
   const parts = counts.map(({ verdict, many }, index)=>{
    const reports = index === 0 ? `${all === '' ? `${many} of ` : all}${sections.length} reports` : many;
    return `${verdict_words._G[verdict]} in ${reports}`;
   });
   return `${start} ${parts.join(', ')}`;
  }
  function findingsOf(sections) {
   const many = sections.reduce((sum, { findings })=>sum + findings, 0);
   return many === 0 ? '' : many === 1 ? ', 1 finding' : `, ${many} findings`;
  }
  const countOf = (sections, verdict)=>sections.filter((section)=>section.verdict === verdict).length;
  const worstFirst = (one, other)=>verdict_words.vh.indexOf(one.verdict) - verdict_words.vh.indexOf(other.verdict);
  function fit(sections, bytes) {
   const kept = sections.map(fitted);
   let sum = kept.reduce((total, entry)=>total + entry.bytes, 0);
   for (const part of LEFT_OUT.slice(1)){
    for(let at = kept.length - 1; at >= 0 && sum > bytes; at -= 1){
     const entry = kept[at];
     if (entry === undefined) continue;
     const smaller = fitted(without(part, entry.section));
     sum += smaller.bytes - entry.bytes;
     kept[at] = smaller;
    }
   }
   let room = bytes;
   return kept.filter((entry)=>{
    const fits = entry.bytes <= room;
    if (fits) room -= entry.bytes;
    return fits;
   });
  }
  function fitted(section) {
   const text = written(section);
   return {
    section,
    text,
    bytes: new TextEncoder().encode(text).length + 2
   };
  }
  function without(part, section) {
   if (part === 'fold') return section.fold === '' ? section : {
    ...section,
    fold: '',
    leftOut: part
   };
   return section.rows === '' ? section : {
    ...section,
    rows: '',
    leftOut: part
   };
  }
  ;
  const SUMMARY_BYTES = 1_000_000;
  const summary_FRAME_BYTES = 20_000;
  const NOBODY = {
   runId: 0,
   attempt: 0,
   at: 0
  };
  function summary(verdict, { title, bytes = SUMMARY_BYTES }) {
   const { rows } = section(verdict, {
    name: 'summary',
    stamp: NOBODY
   });
   const evidence = asMuch(verdict.findings, bytes - summary_FRAME_BYTES);
   const missing = verdict.findings.length - evidence.length;
   return [
    `### ${verdict_words.CA[verdict.is]} Foreshock on ${(0, report_escape.aY)(title)}: ${verdict_words._G[verdict.is]}`,
    sentence((0, markdown.w)(verdict.headline)),
    ...rows === '' ? [] : [
     rows
    ],
    ...evidence.length === 0 ? [] : [
     '#### The evidence, and how to silence it',
     ...evidence
    ],
    ...missing === 0 ? [] : [
     `The evidence of ${missing} more is left out for want of room.`
    ]
   ].join('\n\n');
  }
  const sentence = (text)=>`${text.replace(/^[a-z]/, (letter)=>letter.toUpperCase())}${/[.!?]$/.test(text) ? '' : '.'}`;
  const withoutComment = (because)=>`> The pull request may have no comment that says this. ${(0, markdown.R)(because)}`;
  function asMuch(findings, bytes) {
   const encoder = new TextEncoder();
   const texts = [];
   let room = bytes;
   for (const finding of findings){
    const text = evidenceOf(finding);
    room -= encoder.encode(text).length + 2;
    if (room < 0) return texts;
    texts.push(text);
   }
   return texts;
  }
  ;
  const PUBLISH_LIMITS = {
   deadlineMs: 60_000,
   rounds: 24,
   writes: 8,
   failures: 4,
   hesitateMs: 1500,
   settleMs: 3000,
   settleFactor: 3,
   backOffMs: 500,
   mostBackOffMs: 8000
  };
  async function publish(ports, publication) {
   const { publisher, log } = ports;
   const { summary: text, annotations: notes } = publication;
   const summary = text === '' ? NOTHING : await attempt(()=>publisher.summary(text));
   const annotations = notes.length === 0 ? NOTHING : await attempt(()=>publisher.annotate(notes));
   const { check: wanted } = publication;
   const check = wanted === undefined ? NOTHING : await attempt(()=>publisher.check(wanted));
   warnOf(check, {
    log,
    what: 'The check run was not made'
   });
   warnOf(summary, {
    log,
    what: 'The job summary was not written'
   });
   warnOf(annotations, {
    log,
    what: 'The annotations were not written'
   });
   const comment = await keepComment(ports, publication);
   if (comment.is === 'failed') {
    log.warn(`The comment was not brought up to date. ${comment.because}`);
    await attempt(()=>publisher.summary(withoutComment(comment.because)));
   }
   return {
    comment,
    summary,
    annotations,
    check
   };
  }
  async function keepComment(ports, publication) {
   const { section, createWhen, withinMs = Infinity } = publication;
   if (section === undefined) return {
    is: 'not-needed'
   };
   const effort = {
    ports,
    createWhen,
    startedAt: ports.clock.now(),
    mostMs: Math.min(PUBLISH_LIMITS.deadlineMs, withinMs),
    known: [
     section
    ],
    own: section,
    hasRead: false,
    rounds: 0,
    writes: 0,
    failures: 0,
    hesitated: false,
    slowestMs: 0
   };
   for(;;){
    const outcome = exhausted(effort) ?? await round(effort);
    if (outcome !== undefined) return outcome;
   }
  }
  async function round(effort) {
   const { clock, publisher } = effort.ports;
   effort.rounds += 1;
   const lookedAt = clock.now();
   const comments = await attempt(()=>publisher.comments());
   if (comments.is === 'unknown') return failedOnce(effort, comments.because, UNREADABLE);
   const move = nextMove(effort, comments.value);
   if (move.is === 'stay-silent') return {
    is: 'not-needed'
   };
   if (move.is === 'rest') return rest(effort, move.id);
   if (move.is === 'create' && !effort.hesitated) return hesitate(effort);
   if (move.is === 'remove') return removeDuplicates(effort, move);
   if (effort.writes >= PUBLISH_LIMITS.writes) return unsettled(effort.writes);
   const made = await write(effort, move);
   effort.slowestMs = Math.max(effort.slowestMs, clock.now() - lookedAt);
   if (made.is === 'unknown') return failedOnce(effort, made.because);
   effort.failures = 0;
   if (settlingMs(effort) > leftMs(effort)) return outOfTime(effort.writes);
   await settle(effort);
   return undefined;
  }
  function nextMove(effort, comments) {
   const ours = comments.flatMap((comment)=>{
    const found = parse(comment.body);
    return found === undefined ? [] : [
     {
      ...comment,
      ...found
     }
    ];
   });
   const read = ours.reduce((all, { sections })=>merge(all, sections), []);
   if (!effort.hasRead) sayWhatChanged(effort, {
    read,
    damaged: ours.flatMap(({ damaged })=>damaged)
   });
   effort.known = merge(effort.known, read);
   const [oldest, ...duplicates] = ours.sort((one, other)=>one.id - other.id);
   if (oldest === undefined) {
    const isSilent = effort.createWhen === 'has-findings' && !effort.known.some(saysSomething);
    return isSilent ? {
     is: 'stay-silent'
    } : {
     is: 'create',
     body: compose(effort.known)
    };
   }
   const body = compose(effort.known);
   if (!isSameBody(oldest.body, body)) return {
    is: 'update',
    id: oldest.id,
    body
   };
   if (duplicates.length > 0) return {
    is: 'remove',
    id: oldest.id,
    duplicates: duplicates.map(({ id })=>id)
   };
   return {
    is: 'rest',
    id: oldest.id
   };
  }
  function sayWhatChanged(effort, { read, damaged }) {
   effort.hasRead = true;
   const before = read.find(({ name })=>name === effort.own.name);
   if (effort.own.verdict === 'pass' && (before?.verdict === 'warn' || before?.verdict === 'fail')) {
    effort.own = resolved(effort.own);
    effort.known = [
     effort.own
    ];
   }
   if (damaged.length > 0) effort.ports.log.warn(`Left out ${damaged.length} damaged sections of the comment: ${damaged.slice(0, 5).join(', ')}. Their next run writes them again.`);
  }
  async function write(effort, move) {
   const { publisher } = effort.ports;
   effort.writes += 1;
   const made = await attempt(()=>move.is === 'create' ? publisher.createComment(move.body) : publisher.updateComment(move.id, move.body));
   if (made.is === 'known') effort.did ??= move.is === 'create' ? 'created' : 'updated';
   return made;
  }
  async function removeDuplicates(effort, { id, duplicates }) {
   const { publisher, log } = effort.ports;
   effort.did ??= 'updated';
   for (const duplicate of duplicates){
    const removed = await attempt(()=>publisher.removeComment(duplicate));
    if (removed.is === 'known') continue;
    log.warn(`A second comment stays for now. ${removed.because.message}`);
    return rest(effort, id);
   }
   await settle(effort);
   return undefined;
  }
  const rest = ({ did }, id)=>({
    is: did ?? 'unchanged',
    id
   });
  async function hesitate(effort) {
   effort.hesitated = true;
   await effort.ports.clock.sleep(effort.ports.clock.chance() * PUBLISH_LIMITS.hesitateMs);
  }
  async function settle(effort) {
   const { ports, slowestMs, writes } = effort;
   const atLeast = settlingMs(effort);
   const atMost = Math.max(atLeast, leftMs(effort) - slowestMs);
   await ports.clock.sleep(Math.min(atMost, atLeast + ports.clock.chance() * backOff(writes)));
  }
  const settlingMs = ({ slowestMs })=>Math.max(PUBLISH_LIMITS.settleMs, slowestMs * PUBLISH_LIMITS.settleFactor);
  const leftMs = ({ ports: { clock }, startedAt, mostMs })=>Math.max(0, startedAt + mostMs - clock.now());
  async function failedOnce(effort, because, hopeless = REFUSED) {
   const { clock } = effort.ports;
   effort.failures += 1;
   if (hasStatus(because, hopeless) || effort.failures >= PUBLISH_LIMITS.failures) return {
    is: 'failed',
    because: because.message
   };
   await clock.sleep((0.5 + clock.chance()) * backOff(effort.failures));
   return undefined;
  }
  const backOff = (times)=>Math.min(PUBLISH_LIMITS.mostBackOffMs, PUBLISH_LIMITS.backOffMs * 2 ** Math.max(0, times - 1));
  function exhausted(effort) {
   if (leftMs(effort) === 0) return outOfTime(effort.writes);
   return effort.rounds < PUBLISH_LIMITS.rounds ? undefined : unsettled(effort.writes);
  }
  const outOfTime = (writes)=>({
    is: 'failed',
    because: writes === 0 ? 'The time was up before it could be written.' : 'The time was up before it was sure to hold everything: somebody else may have written to it at the same moment.'
   });
  const unsettled = (writes)=>({
    is: 'failed',
    because: `After ${writes} writes the comment was not yet sure to hold everything, because others kept writing to it.`
   });
  const saysSomething = ({ verdict, findings })=>verdict === 'warn' || verdict === 'fail' || findings > 0;
  const isSameBody = (one, other)=>plain(one) === plain(other);
  const plain = (body)=>body.replace(/\r\n?/g, '\n').trim();
  const REFUSED = [
   401,
   403
  ];
  const UNREADABLE = [
   ...REFUSED,
   404,
   410
  ];
  const hasStatus = ({ cause }, statuses)=>typeof cause === 'object' && cause !== null && 'status' in cause && statuses.includes(cause.status);
  const NOTHING = {
   is: 'known',
   value: undefined
  };
  async function attempt(ask) {
   try {
    return await ask();
   } catch (cause) {
    return (0, answer.L5)(new problem.A({
     what: 'GitHub could not be asked, for a reason that Foreshock does not know',
     cause
    }));
   }
  }
  function warnOf(answer, { log, what }) {
   if (answer.is === 'unknown') log.warn(`${what}. ${answer.because.message}`);
  }
  var flows_silence = __webpack_require__(2368);
  var record = __webpack_require__(96610);
  var told = __webpack_require__(56418);
  var columns = __webpack_require__(45605);
  var combine = __webpack_require__(39047);
  var private_names = __webpack_require__(48788);
  var of_attempt = __webpack_require__(6617);
  var report_text = __webpack_require__(74913);
  ;
  const check_SUMMARY_BYTES = 65_000;
  const TITLE_POINTS = 200;
  const checkText = (verdict, { title })=>({
    conclusion: CONCLUSIONS[verdict.is],
    title: (0, harmless.Jj)(`${verdict_words._G[verdict.is]}: ${(0, report_text.Q)(verdict.headline)}`, TITLE_POINTS),
    summary: summary(verdict, {
     title,
     bytes: check_SUMMARY_BYTES
    })
   });
  const CONCLUSIONS = {
   pass: 'success',
   warn: 'neutral',
   fail: 'failure',
   inconclusive: 'neutral',
   'no-data': 'neutral'
  };
  ;
  const MOST_NOTES = 10;
  const MESSAGE_LENGTH = 4000;
  function annotations(verdict) {
   return Object.values(LEVELS).flatMap((level)=>verdict.findings.filter((finding)=>LEVELS[finding.level] === level).slice(0, MOST_NOTES).map((finding)=>noteOf(finding, level)));
  }
  const LEVELS = {
   fail: 'error',
   warn: 'warning',
   note: 'notice'
  };
  function noteOf(finding, level) {
   const lines = [
    (0, report_text.Q)(finding.headline),
    ...(0, numbers.cZ)(finding),
    ...finding.evidence.map((prose)=>(0, report_text.Q)(prose))
   ];
   return {
    level,
    title: `Foreshock: ${(0, report_escape.BP)(finding.detector)}`,
    message: shortMessage((0, report_escape.xr)(lines.join('\n')))
   };
  }
  const shortMessage = (message)=>message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH - 1).replace(/\p{Surrogate}$/u, '')}…`;
  var outcomes = __webpack_require__(84195);
  var github_client = __webpack_require__(19133);
  ;
  const MOST_A_LEVEL = 10;
  function printAnnotations(annotations, write) {
   const printed = {
    notice: 0,
    warning: 0,
    error: 0
   };
   for (const annotation of annotations){
    printed[annotation.level] += 1;
    if (printed[annotation.level] <= MOST_A_LEVEL) write(command(annotation));
   }
  }
  function command({ level, title, message, file, line }) {
   const properties = [
    `title=${property(title)}`,
    ...file === undefined ? [] : [
     `file=${property(file)}`
    ],
    ...line === undefined ? [] : [
     `line=${Math.trunc(line)}`
    ]
   ];
   return `::${level} ${properties.join(',')}::${data(message)}\n`;
  }
  const data = (text)=>text.split(/\r\n|\r|\n/).map(harmless.Is).map(percents).join('%0A');
  const property = (text)=>percents((0, harmless.Is)(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const percents = (line)=>line.replaceAll('%', '%25');
  ;
  async function createCheck(api, { owner, repo }, { name, sha, conclusion, title, summary }) {
   try {
    const output = {
     title,
     summary
    };
    await api.checks.create({
     owner,
     repo,
     name,
     head_sha: sha,
     status: 'completed',
     conclusion,
     output
    });
    return (0, answer.eO)(undefined);
   } catch (cause) {
    return (0, answer.L5)(new problem.A({
     what: `GitHub did not take the check run`,
     todo: 'Add `permissions: { checks: write }` to the job, or set `check.when: never`; a pull request of a fork cannot have it',
     cause
    }));
   }
  }
  var pull_request_comment = __webpack_require__(39183);
  var notify_summary = __webpack_require__(39698);
  ;
  function githubPublisher(options) {
   const { api, repository, token, pullRequest, summaryPath, write } = options;
   const comments = pullRequest === undefined ? NO_COMMENTS : (0, pull_request_comment.R)(api, pullRequest, {
    token
   });
   return {
    ...comments,
    summary: (markdown)=>(0, notify_summary.f)(markdown, {
      path: summaryPath
     }),
    annotate: (annotations)=>{
     printAnnotations(annotations, write);
     return Promise.resolve((0, answer.eO)(undefined));
    },
    check: (check)=>createCheck(api, repository, check)
   };
  }
  const noPullRequest = ()=>Promise.resolve((0, answer.L5)(new problem.A({
    what: 'This run belongs to no pull request',
    cause: {
     status: 404
    }
   })));
  const NO_COMMENTS = {
   comments: noPullRequest,
   createComment: noPullRequest,
   updateComment: noPullRequest,
   removeComment: noPullRequest
  };
  ;
  const MOST_REQUESTS = 20;
  function publisherFor({ target, runner, token }, { deadline, log, print }) {
   const [owner = '', repo = ''] = target.home.repository.split('/');
   const client = (0, github_client.gitHubClient)({
    token,
    apiUrl: runner.apiUrl,
    deadline,
    requests: MOST_REQUESTS,
    log
   });
   return githubPublisher({
    api: client.octokit.rest,
    repository: {
     owner,
     repo
    },
    token,
    summaryPath: runner.summaryFile,
    write: print,
    ...target.pullRequest === undefined ? {} : {
     pullRequest: {
      owner,
      repo,
      number: target.pullRequest
     }
    }
   });
  }
  var actions_setting = __webpack_require__(77366);
  ;
  async function detectInJob(asked, world) {
   const setting = await (0, actions_setting.G)(asked, world);
   for (const note of setting.notes)world.log.warn(note);
   const wanted = {
    runs: record.a,
    workflowPath: setting.target.self.workflowPath
   };
   const kept = await (0, record.Y7)(setting.store, setting.target.home, wanted);
   const earlierSteps = await (0, record.Y7)(setting.jobStore, setting.target.home);
   const history = {
    ...kept,
    tables: (0, combine.oR)(kept.tables, (0, columns.RO)(earlierSteps.tables))
   };
   const unseen = [
    ...setting.notes,
    ...kept.notes
   ].map(told.E);
   const outcome = await judgeAndPublish(setting, {
    history,
    unseen,
    failOn: asked['fail-on']
   }, world);
   const isWhole = kept.complete && earlierSteps.complete && unseen.length === 0;
   const exitCode = asked.strict && !isWhole ? 1 : outcome.exitCode;
   return {
    ...outcome,
    exitCode,
    outputs: {
     status: isWhole ? 'complete' : 'partial',
     ...outcome.outputs
    }
   };
  }
  async function judgeAndPublish(setting, { history: { tables }, unseen, failOn, nameOf }, world) {
   const { target, runner, config } = setting;
   const judged = target.self;
   const onlyJob = target.isOwnRun ? (0, detect.C)(tables, judged, target.job?.jobId) : undefined;
   const judgedByNames = (0, detect.o)({
    tables,
    judged,
    options: config.detect,
    silence: {
     rules: (0, flows_silence.D)(config.findings),
     now: world.clock.now()
    },
    unseen,
    asides: setting.proposal,
    ...onlyJob === undefined ? {} : {
     onlyJob
    }
   });
   const verdict = withNames(judgedByNames, nameOf);
   const run = (0, of_attempt.B)(tables.runs, judged)[0] ?? judged;
   const file = (run.workflowPath ?? run.workflow).split('/').at(-1) ?? run.workflow;
   const { log, clock } = world;
   const { when } = config.comment;
   const title = onlyJob ?? run.workflow;
   const ours = section(verdict, {
    name: onlyJob === undefined ? `detect/${file}` : `detect/${file}/${onlyJob}`,
    stamp: {
     runId: judged.runId,
     attempt: judged.attempt,
     at: clock.now()
    }
   });
   const published = await publish({
    publisher: publisherFor(setting, world),
    clock,
    log
   }, {
    ...target.pullRequest === undefined || when === 'never' ? {} : {
     section: ours
    },
    summary: summary(verdict, {
     title
    }),
    annotations: annotations(verdict),
    ...config.check.when === 'never' ? {} : {
     check: {
      name: `Foreshock: ${title}`,
      sha: run.sha,
      ...checkText(verdict, {
       title
      })
     }
    },
    createWhen: when === 'always' ? 'always' : 'has-findings',
    withinMs: world.deadline.leftMs()
   });
   log.info(`Judged run ${judged.runId}, attempt ${judged.attempt}, on ${runner.event}: ${verdict.is}.`);
   const { comment } = published;
   return (0, outcomes.yL)(verdict, {
    failOn,
    commentId: 'id' in comment ? comment.id : undefined
   });
  }
  const withNames = (verdict, nameOf)=>nameOf === undefined || nameOf.size === 0 ? verdict : {
    ...verdict,
    headline: (0, private_names.Lz)(verdict.headline, nameOf),
    findings: verdict.findings.map((finding)=>(0, private_names.Oo)(finding, nameOf))
   };
 },
 28803: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>VERDICTS
  });
  const VERDICTS = [
   'pass',
   'warn',
   'fail',
   'inconclusive',
   'no-data'
  ];
 },
 76667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>detect_detect,
   C: ()=>jobToJudge
  });
  var prose = __webpack_require__(17269);
  var job_past = __webpack_require__(78762);
  var regimes = __webpack_require__(40186);
  var student_t = __webpack_require__(7519);
  var in_words = __webpack_require__(95894);
  var words = __webpack_require__(53154);
  ;
  const LEAST_BASE = 8;
  const MOST_BASE = 60;
  const CONFIDENCE = 0.95;
  const LEAST_OF_TODAY = 5;
  const LEAST_SHARE = 0.02;
  function baseComparison(tables, judged) {
   const jobs = (0, job_past.I1)(tables, judged, {
    most: MOST_BASE
   });
   if (jobs === undefined || !jobs.run.event.startsWith('pull_request')) return [];
   const timed = jobs.pasts.filter(({ job, earlier })=>isTimed(job) && earlier.length >= LEAST_BASE);
   const now = timed.reduce((sum, { job })=>sum + ((0, job_past.gM)(job) ?? 0), 0);
   const totals = new Map();
   for (const { earlier } of timed){
    for (const { job } of earlier){
     const total = totals.get(job.runId) ?? {
      ms: 0,
      jobs: 0
     };
     if (isTimed(job)) totals.set(job.runId, {
      ms: total.ms + ((0, job_past.gM)(job) ?? 0),
      jobs: total.jobs + 1
     });
    }
   }
   const whole = [
    ...totals.values()
   ].filter(({ jobs: count })=>count === timed.length).map(({ ms })=>ms);
   if (whole.length < LEAST_BASE || now <= 0) return [];
   return [
    sentence({
     now,
     base: ofToday(whole),
     jobs: timed.length
    })
   ];
  }
  function ofToday(base) {
   const from = Math.max(0, ...(0, regimes.n)(base).map(({ since, over })=>over ?? since));
   return base.slice(Math.min(from, base.length - LEAST_OF_TODAY));
  }
  const isTimed = (job)=>job.conclusion === 'success' && ((0, job_past.gM)(job) ?? 0) > 0;
  function sentence({ now, base, jobs }) {
   const logs = base.map(Math.log);
   const mean = logs.reduce((sum, log)=>sum + log, 0) / logs.length;
   const variance = logs.reduce((sum, log)=>sum + (log - mean) ** 2, 0) / (logs.length - 1);
   const reach = (0, student_t.E)((1 - CONFIDENCE) / 2, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
   const ratio = Math.log(now) - mean;
   const [share, low, high] = [
    ratio,
    ratio - reach,
    ratio + reach
   ].map(Math.expm1);
   const what = jobs === 1 ? 'its job' : `its ${(0, in_words.hS)(jobs, 'job')} together`;
   const times = `${what} took ${(0, words.p0)(now)}, those of ${base.length} runs of the base usually ${(0, words.p0)(Math.exp(mean))}`;
   if (share === undefined || low === undefined || high === undefined) return (0, prose.c)`${times}.`;
   if (low > 0 && share >= LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(share)} slower (${range(low, high)}): ${times}.`;
   if (high < 0 && share <= -LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(-share)} faster (${range(-high, -low)}): ${times}.`;
   return (0, prose.c)`CI is as fast as on the base, as far as one run tells (${signed(low)} to ${signed(high)} %): ${times}.`;
  }
  const range = (low, high)=>`${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
  const signed = (share)=>`${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`;
  var detect = __webpack_require__(80570);
  var of_attempt = __webpack_require__(6617);
  var series = __webpack_require__(24953);
  var sightings = __webpack_require__(84443);
  var judge = __webpack_require__(61912);
  ;
  const NOTHING_SILENCED = {
   accepted: [],
   muted: []
  };
  function silenced(findings, { accepted, muted }, now) {
   const acceptedBy = (finding)=>accepted.find(({ sha, isMeant })=>finding.since?.sha.startsWith(sha) === true && isMeant(finding));
   const mutedBy = (finding)=>muted.find(({ endsAt, isMeant })=>now < endsAt && isMeant(finding));
   const open = findings.filter((finding)=>acceptedBy(finding) === undefined);
   const heard = open.filter((finding)=>mutedBy(finding) === undefined);
   const over = muted.filter(({ endsAt, isMeant })=>now >= endsAt && heard.some(isMeant));
   return {
    findings: heard,
    asides: [
     ...tally(findings, acceptedBy).map(([{ sha }, times])=>(0, prose.c)`${several(times)} accepted since commit ${(0, prose.U)(sha)}.`),
     ...tally(open, mutedBy).map(([{ pattern, until, owner }, times])=>(0, prose.c)`${several(times)} muted as ${(0, prose.U)(pattern)} until ${until} by ${(0, prose.U)(owner)}.`),
     ...over.map(({ pattern, until, owner })=>(0, prose.c)`The mute of ${(0, prose.U)(pattern)} by ${(0, prose.U)(owner)} ended on ${until}: what it covered is shown again.`)
    ]
   };
  }
  function tally(findings, ruleOf) {
   const times = new Map();
   for (const finding of findings){
    const rule = ruleOf(finding);
    if (rule !== undefined) times.set(rule, (times.get(rule) ?? 0) + 1);
   }
   return [
    ...times
   ];
  }
  const several = (times)=>times === 1 ? 'One finding is' : `${times} findings are`;
  ;
  function detect_detect({ tables, judged, options, silence, onlyJob, unseen, asides = [] }) {
   const isMeant = (job)=>onlyJob === undefined || job === onlyJob;
   const jobs = (0, of_attempt.B)(tables.jobs, judged).filter((job)=>isMeant(job.name));
   const ownJobs = new Set(jobs.map(({ jobId })=>jobId));
   const tests = (0, of_attempt.B)(tables.tests, judged).filter(({ jobId })=>onlyJob === undefined || jobId !== undefined && ownJobs.has(jobId));
   const ended = jobs.filter(({ status, conclusion = '' })=>status === 'completed' && (FAILED.has(conclusion) || conclusion === 'success'));
   const found = (0, detect.J)({
    tables,
    judged
   }, options).filter(({ subject })=>isMeant(subject.job));
   const { rules, now } = silence ?? {
    rules: NOTHING_SILENCED,
    now: 0
   };
   const heard = silenced(found, rules, now);
   const once = firstOfEach(heard.findings);
   const own = once.filter(({ isOfBase })=>isOfBase === undefined);
   const ofBase = once.filter(({ isOfBase })=>isOfBase === true);
   const verdict = (0, judge.S)({
    findings: own,
    silenced: found.length - heard.findings.length,
    jobs: {
     all: ended.length,
     failed: ended.filter(({ conclusion = '' })=>FAILED.has(conclusion)).length
    },
    tests: detect_tally(tests),
    earlierRuns: comparableRuns(tables, judged, isMeant),
    unseen: [
     ...notJudged({
      tables,
      judged,
      options,
      jobs,
      isWhole: onlyJob === undefined
     }),
     ...unseen
    ]
   });
   const compared = onlyJob === undefined ? baseComparison(tables, judged) : [];
   return {
    ...verdict,
    asides: [
     ...compared,
     ...openOnBase(ofBase),
     ...heard.asides,
     ...asides
    ]
   };
  }
  function firstOfEach(findings) {
   const keyOf = ({ fingerprint, state })=>`${state ?? 'open'} ${fingerprint}`;
   return findings.filter((finding, place)=>findings.findIndex((other)=>keyOf(other) === keyOf(finding)) === place);
  }
  function openOnBase([first, ...others]) {
   if (first === undefined) return [];
   const more = others.length === 0 ? '' : ` And ${others.length} more like it.`;
   return [
    (0, prose.c)`Open on the default branch, and not by this change: ${first.headline}.${more}`
   ];
  }
  function comparableRuns(tables, judged, isMeant) {
   const counts = (0, series.G8)(tables, {
    only: 'successful',
    seenIn: judged
   }).filter(({ subject, ...series })=>isMeant(subject.job) && subject.what !== 'step' && holds(series, judged)).map(({ runIds, trusts })=>{
    const earlier = runIds.filter((runId, index)=>trusts[index] === 'default' && runId !== judged.runId);
    return new Set(earlier).size;
   });
   return counts.reduce((most, count)=>Math.max(most, count), 0);
  }
  const holds = ({ runIds, attempts }, { runId, attempt })=>runIds.some((id, index)=>id === runId && attempts[index] === attempt);
  function notJudged({ tables, judged, options, jobs, isWhole }) {
   const isThere = (0, of_attempt.B)(tables.runs, judged).length > 0;
   const shared = (0, sightings.V)(jobs);
   const cancelled = jobs.filter(({ conclusion })=>conclusion === 'cancelled').length;
   const open = jobs.filter(({ status })=>status !== 'completed').length - 1;
   return [
    ...isThere ? [] : [
     (0, prose.c)`The run ${judged.runId} is not in the history.`
    ],
    ...Object.values(options).some((on)=>on !== false) ? [] : [
     (0, prose.c)`Every detector is turned off.`
    ],
    ...cancelled === 0 ? [] : [
     (0, prose.c)`${cancelled === 1 ? 'One job was' : `${cancelled} jobs were`} cancelled.`
    ],
    ...isWhole && open > 0 ? [
     (0, prose.c)`${open === 1 ? 'One job has' : `${open} jobs have`} not ended yet.`
    ] : [],
    ...shared.size === 0 ? [] : [
     (0, prose.c)`${shared.size} jobs share their names, and cannot be told apart in other runs.`
    ]
   ];
  }
  function jobToJudge(tables, judged, jobId) {
   const jobs = (0, of_attempt.B)(tables.jobs, judged);
   const own = jobs.find((job)=>job.jobId === jobId);
   if (own === undefined) return undefined;
   const others = jobs.filter((job)=>job !== own);
   const isLast = others.every(({ status, completedAt, conclusion })=>{
    if (status !== 'completed') return false;
    return conclusion === 'skipped' || (completedAt ?? Infinity) <= (own.startedAt ?? 0);
   });
   return isLast ? undefined : own.name;
  }
  const FAILED = new Set([
   'failure',
   'timed_out',
   'startup_failure'
  ]);
  function detect_tally(results) {
   const last = new Map();
   for (const result of results){
    const key = JSON.stringify([
     result.jobId,
     result.origin,
     result.suite,
     result.className,
     result.name,
     result.file
    ]);
    if (result.tries > (last.get(key)?.tries ?? 0)) last.set(key, result);
   }
   const all = [
    ...last.values()
   ].filter(({ outcome })=>outcome !== 'skipped');
   return {
    all: all.length,
    failed: all.filter(({ outcome })=>outcome === 'failed' || outcome === 'error').length
   };
  }
 },
 19133: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubClient: ()=>gitHubClient
  });
  var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11758);
  var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
  var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  const API_VERSION = '2022-11-28';
  const ATTEMPT_MS = 5_000;
  const DO_NOT_RETRY = [
   400,
   401,
   403,
   404,
   410,
   416,
   422,
   429,
   451
  ];
  function gitHubClient(options) {
   const { token, apiUrl, deadline, log } = options;
   const budget = {
    spent: 0,
    most: options.requests,
    hourly: Infinity
   };
   const budgeted = (octokit)=>{
    octokit.hook.wrap('request', async (request, parameters)=>{
     if (deadline.signal.aborted) throw outOfTime();
     if (budget.spent >= budget.most) throw outOfRequests(budget.most);
     budget.spent += 1;
     const attempt = new AbortController();
     const timer = setTimeout(()=>attempt.abort(noAnswer()), ATTEMPT_MS);
     parameters.request = {
      ...parameters.request,
      signal: AbortSignal.any([
       deadline.signal,
       attempt.signal
      ])
     };
     parameters.headers['x-github-api-version'] = API_VERSION;
     try {
      const answer = await request(parameters);
      budget.hourly = hourlyLeft(answer.headers) ?? budget.hourly;
      return answer;
     } catch (error) {
      if (deadline.leftMs() === 0) throw outOfTime();
      throw error;
     } finally{
      clearTimeout(timer);
     }
    });
    return {};
   };
   const worthWaiting = (limit)=>(seconds, request)=>{
     const fits = seconds * 1000 < deadline.leftMs() - ATTEMPT_MS;
     const url = 'url' in request ? String(request.url) : 'a request';
     log.info(`GitHub's ${limit} rate limit asks to wait ${seconds} s before ${url}: ${fits ? 'waiting' : 'too long'}.`);
     return fits;
    };
   const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
    baseUrl: apiUrl,
    userAgent: 'foreshock',
    retry: {
     retries: 2,
     doNotRetry: DO_NOT_RETRY
    },
    throttle: {
     onRateLimit: worthWaiting('primary'),
     onSecondaryRateLimit: worthWaiting('secondary'),
     id: token
    },
    log: {
     debug: ignore,
     info: ignore,
     warn: log.debug,
     error: log.debug
    }
   }, budgeted, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__.L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__.A);
   return {
    octokit,
    deadline,
    spent: ()=>budget.spent,
    left: ()=>Math.max(0, budget.most - budget.spent),
    allow: (requests)=>{
     if (budget.hourly >= SHARE_OF_HOUR * requests) budget.most = Math.max(budget.most, requests);
    }
   };
  }
  const SHARE_OF_HOUR = 1.5;
  function hourlyLeft(headers) {
   const left = Number(Reflect.get(headers, 'x-ratelimit-remaining') ?? NaN);
   return Number.isInteger(left) ? left : undefined;
  }
  const ignore = ()=>undefined;
  const noAnswer = ()=>new Error(`no answer within ${ATTEMPT_MS / 1000} s`);
  const outOfTime = ()=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: 'GitHub did not answer within the time limit',
    todo: 'The next recording catches up by itself'
   });
  const outOfRequests = (requests)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The budget of ${requests} requests is spent`,
    todo: 'The next recording catches up by itself'
   });
 },
 39183: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>pullRequestComments
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  const ACTIONS_BOT = {
   login: 'github-actions[bot]',
   type: 'Bot'
  };
  const PER_PAGE = 100;
  const MOST_PAGES = 50;
  const MOST_BYTES = 65_536;
  function pullRequestComments({ issues, users }, { owner, repo, number }, { token }) {
   let identity = token.startsWith('ghs_') ? ACTIONS_BOT : undefined;
   const repository = {
    owner,
    repo
   };
   const issue = {
    ...repository,
    issue_number: number
   };
   const once = {
    request: {
     retries: 0
    }
   };
   const whoWeAre = async ()=>{
    if (identity !== undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(identity);
    const asked = await ask('whose token this is', async ()=>(await users.getAuthenticated()).data);
    if (asked.is === 'known') identity = asked.value;
    else if (statusOf(asked.because.cause) === 403) identity = ACTIONS_BOT;
    return identity === undefined ? asked : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(identity);
   };
   const list = async ()=>{
    const all = [];
    for(let page = 1; page <= MOST_PAGES; page += 1){
     const { data } = await issues.listComments({
      ...issue,
      per_page: PER_PAGE,
      page
     });
     const comments = pageOf(data);
     all.push(...comments);
     if (comments.length < PER_PAGE) return all;
    }
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
     what: `The pull request has more than ${MOST_PAGES * PER_PAGE} comments, and ours may be beyond`
    });
   };
   return {
    async comments () {
     const own = await whoWeAre();
     if (own.is === 'unknown') return own;
     const raw = await ask('the comments of the pull request', list);
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(raw, (all)=>distinct(all).filter(isBy(own.value)).map(posted).sort(oldestFirst));
    },
    async createComment (body) {
     if (isTooLong(body)) return tooLong(body);
     const made = await ask('a new comment', async ()=>commentOf((await issues.createComment({
       ...issue,
       ...once,
       body
      })).data));
     if (made.is === 'known' && made.value.user !== null) identity = made.value.user;
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(made, posted);
    },
    async updateComment (id, body) {
     if (isTooLong(body)) return tooLong(body);
     const change = {
      ...repository,
      ...once,
      comment_id: id,
      body
     };
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(await ask('a change of its comment', async ()=>commentOf((await issues.updateComment(change)).data)), posted);
    },
    async removeComment (id) {
     const removed = await ask('the removal of a comment', ()=>issues.deleteComment({
       ...repository,
       ...once,
       comment_id: id
      }));
     const isGone = removed.is === 'unknown' && statusOf(removed.because.cause) === 404;
     return isGone ? (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(undefined) : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(removed, ()=>undefined);
    }
   };
  }
  function pageOf(data) {
   if (Array.isArray(data)) return data.map(commentOf);
   throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'GitHub’s list of comments broke off'
   });
  }
  function commentOf(data) {
   const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_2__.xL(rawComment, data);
   if (!parsed.success) throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'GitHub’s answer holds no comment'
   });
   const { body, ...comment } = parsed.data;
   return body === undefined ? comment : {
    ...comment,
    body
   };
  }
  const rawComment = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(),
   body: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   created_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   user: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
   }))
  });
  async function ask(what, request) {
   try {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(await request());
   } catch (cause) {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(problemOf(what, cause));
   }
  }
  function problemOf(what, cause) {
   if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return cause;
   const status = statusOf(cause);
   if (status === 401) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub refused ${what}: the token is not valid`,
    cause
   });
   if (status === 403) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub refused ${what} (403), as it does for pull requests of forks and of Dependabot`,
    todo: 'Add `permissions: { pull-requests: write }` to the job. The token of a fork’s pull request cannot have it: there the summary tells',
    cause
   });
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub did not answer to ${what}${status === undefined ? '' : ` (${status})`}`,
    cause
   });
  }
  const statusOf = (cause)=>typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number' ? cause.status : undefined;
  const isBy = ({ login, type })=>({ user })=>user !== null && user.login === login && user.type === type;
  const distinct = (comments)=>[
    ...new Map(comments.map((comment)=>[
      comment.id,
      comment
     ])).values()
   ];
  const posted = ({ id, body, created_at, user })=>({
    id,
    author: user?.login ?? 'ghost',
    body: body ?? '',
    createdAt: created_at
   });
  const oldestFirst = (one, other)=>one.id - other.id;
  const isTooLong = (body)=>Buffer.byteLength(body) > MOST_BYTES;
  const tooLong = (body)=>(0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `A comment of ${Buffer.byteLength(body)} bytes is more than GitHub accepts`
   }));
 },
 39698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>appendSummary
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  const SUMMARY_FILE_BYTES = 1024 * 1024;
  async function appendSummary(markdown, { path, mostBytes = SUMMARY_FILE_BYTES }) {
   if (path === undefined || path === '') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: 'There is no job summary here',
    where: 'GITHUB_STEP_SUMMARY'
   }));
   try {
    const before = await sizeOf(path);
    const text = `${before === 0 ? '' : '\n\n'}${markdown}\n`;
    const after = before + Buffer.byteLength(text);
    if (after > mostBytes) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(tooLarge(after, mostBytes));
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)(undefined);
   } catch (cause) {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
     what: 'The job summary could not be written',
     where: path,
     cause
    }));
   }
  }
  async function sizeOf(path) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
   } catch  {
    return 0;
   }
  }
  const tooLarge = (bytes, mostBytes)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The job summary would have ${bytes} bytes, and GitHub drops one of more than ${mostBytes}`,
    todo: 'Give Foreshock a step of its own, which has a summary of its own'
   });
 },
 70075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>markdownOf,
   w: ()=>markdown
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84131);
  const MOST_FRAGMENTS = 40;
  const WORD_POINTS = 400;
  const markdown = (prose)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.PT)(prose.length > MOST_FRAGMENTS ? `${prose.slice(0, MOST_FRAGMENTS).map(fragment).join('')} …` : prose.map(fragment).join(''));
  const markdownOf = (sentence)=>markdown(sentence.split('`').map((part, index, parts)=>{
    const isCode = index % 2 === 1 && index < parts.length - 1;
    return isCode ? {
     name: part
    } : part;
   }));
  const fragment = (part)=>typeof part === 'string' ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.p7)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(part, WORD_POINTS)) : (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part.name);
 },
 61912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>judge
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const LEAST_EARLIER = 2;
  function judge({ findings, silenced = 0, jobs, tests, earlierRuns, unseen }) {
   const worstFirst = [
    ...findings
   ].sort((one, other)=>WEIGHT[other.level] - WEIGHT[one.level]);
   const verdict = (is, headline)=>({
     is,
     headline,
     findings: worstFirst,
     unseen
    });
   const [worst] = worstFirst;
   const more = worstFirst.length - 1;
   const found = worst === undefined || more === 0 ? worst?.headline : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${worst.headline}, and ${more} more`;
   if (worst !== undefined && found !== undefined && worst.level !== 'note') return verdict(OUTCOME[worst.level], found);
   if (jobs.all + tests.all === 0) return verdict('no-data', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`no finished job and no test result of this run could be read`);
   const seen = list([
    counted(jobs.all, 'job'),
    counted(tests.all, 'test')
   ]);
   const failed = list([
    counted(jobs.failed, 'job'),
    counted(tests.failed, 'test')
   ]);
   if (failed !== '') {
    const because = silenced > 0 ? 'what is known of it is accepted or muted' : 'nothing in the history explains it';
    return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${failed} failed, and ${because}`);
   }
   if (earlierRuns < LEAST_EARLIER) return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} recorded; what is usual shows after ${LEAST_EARLIER} runs on the default branch, and there ${HOW_MANY[earlierRuns] ?? ''} so far`);
   const but = silenced > 0 ? ' but for what is accepted or muted' : '';
   if (unseen.length > 0) return verdict('inconclusive', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, as far as could be seen`);
   const against = counted(earlierRuns, 'earlier run');
   return verdict('pass', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, against ${against} on the default branch`);
  }
  const WEIGHT = {
   note: 0,
   warn: 1,
   fail: 2
  };
  const OUTCOME = {
   warn: 'warn',
   fail: 'fail'
  };
  const HOW_MANY = [
   'is none',
   'is one'
  ];
  const counted = (number, noun)=>number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
  const list = (parts)=>parts.filter((part)=>part !== '').join(' and ');
 }
};
