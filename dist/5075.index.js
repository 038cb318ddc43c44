export const id = 5075;
export const ids = [
 5075
];
export const modules = {
 15075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   REPORT_FILES: ()=>REPORT_FILES,
   formatOf: ()=>formatOf,
   reportFormats: ()=>reportFormats
  });
  var longest_job = __webpack_require__(46262);
  ;
  const textIn = (value, key)=>{
   const found = memberOf(value, key);
   return typeof found === 'string' ? found : '';
  };
  const numberIn = (value, key)=>{
   const found = memberOf(value, key);
   return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
  };
  const isTrueIn = (value, key)=>memberOf(value, key) === true;
  const listIn = (value, key)=>{
   const found = memberOf(value, key);
   return Array.isArray(found) ? found : [];
  };
  const memberOf = (value, key)=>typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  const lineIn = (value, key)=>{
   const found = numberIn(value, key);
   return found !== undefined && Number.isSafeInteger(found) && found > 0 ? found : undefined;
  };
  ;
  function durationIn(value, key, unitMs = 1) {
   const told = numberIn(value, key);
   if (told === undefined) return undefined;
   const ms = Math.round(told * unitMs * 1e6) / 1e6;
   return ms >= 0 && ms <= longest_job.o ? ms : undefined;
  }
  ;
  function openingKeys(text) {
   const keys = new Set();
   const open = [];
   let path = '';
   let lastText = '';
   for(let index = 0; index < text.length; index += 1){
    const character = text[index];
    if (character === '"') {
     const end = endOfString(text, index + 1);
     lastText = text.slice(index + 1, end);
     index = end;
    } else if (character === ':') {
     path = below(open.at(-1), lastText);
     if (open.length <= DEEPEST) keys.add(path);
    } else if (character === '{' || character === '[') {
     if (character === '[') path = below(path, '*');
     open.push(path);
    } else if (character === '}' || character === ']') open.pop();
    else if (character === ',') path = open.at(-1) ?? '';
   }
   return keys;
  }
  const DEEPEST = 6;
  const LONGEST = 200;
  const below = (parent, key)=>(parent === undefined || parent === '' ? key : `${parent}.${key}`).slice(0, LONGEST);
  function endOfString(text, start) {
   let index = start;
   while(index < text.length && text[index] !== '"')index += text[index] === '\\' ? 2 : 1;
   return index;
  }
  var mjs = __webpack_require__(75497);
  var problem = __webpack_require__(73965);
  var report_text = __webpack_require__(11784);
  ;
  function shortener() {
   let isInString = false;
   let isCutting = false;
   let length = 0;
   let escaped = 0;
   let word = 0;
   return (piece)=>{
    let out = '';
    let from = 0;
    let index = 0;
    const cutAt = (place)=>{
     out += piece.slice(from, place);
     isCutting = true;
    };
    while(index < piece.length){
     if (!isInString) {
      const quote = piece.indexOf('"', index);
      const end = quote === -1 ? piece.length : quote;
      if (end - index > LONGEST_WORD || index === 0 || quote === -1) word = wordAfter(piece.slice(index, end), word);
      if (quote === -1) break;
      isInString = true;
      length = 0;
      index = quote + 1;
     } else if (escaped !== 0) {
      escaped = escaped === -1 ? piece[index] === 'u' ? 4 : 0 : escaped - 1;
      length += 1;
      index += 1;
     } else {
      PLAIN.lastIndex = index;
      PLAIN.test(piece);
      const end = PLAIN.lastIndex;
      if (!isCutting && length + end - index > KEPT) cutAt(index + KEPT - length);
      length += end - index;
      index = end;
      if (piece[end] === '"') {
       if (isCutting) from = end;
       isCutting = false;
       isInString = false;
       word = 0;
       index = end + 1;
      } else if (end < piece.length) {
       if (!isCutting && length >= KEPT) cutAt(end);
       escaped = -1;
       length += 1;
       index = end + 1;
      }
     }
    }
    return isCutting ? out : out + piece.slice(from);
   };
  }
  const KEPT = 4096;
  const LONGEST_WORD = 1000;
  const PLAIN = /[^"\\]*/y;
  const BETWEEN_WORDS = /[\s,:[\]{}]/;
  function wordAfter(text, before) {
   let length = before;
   for (const part of text.split(BETWEEN_WORDS)){
    length += part.length;
    if (length > LONGEST_WORD) throw endless();
    if (part.length < text.length) length = part.length;
   }
   return length;
  }
  const endless = ()=>new problem.A({
    what: `The file holds a number or word of more than ${LONGEST_WORD} characters`,
    todo: 'Check the step that writes the report: the file is no JSON that a test tool writes'
   });
  ;
  async function readJson(bytes, wanted) {
   const values = valueReader(wanted);
   const tokenizer = new mjs._F();
   tokenizer.onToken = ({ token, value })=>values.token(token, value);
   tokenizer.onError = (error)=>{
    throw error instanceof problem.A ? error : malformed(error);
   };
   const shorten = shortener();
   try {
    for await (const piece of (0, report_text.U)(bytes))tokenizer.write(shorten(piece));
    tokenizer.onError = ()=>{
     throw truncated();
    };
    tokenizer.end();
    return values.isDone() ? undefined : truncated();
   } catch (error) {
    if (error instanceof problem.A) return error;
    throw error;
   }
  }
  function valueReader(wanted) {
   const open = [];
   const roots = wanted.map(({ path, take })=>({
     keys: path === '' ? [] : path.split('.'),
     take
    }));
   let expected = 'value';
   let size = 0;
   const fail = ()=>{
    throw malformed(new Error(`something else stands where ${expected === 'nothing' ? 'the file should end' : `a ${expected} should`}`));
   };
   const waysHere = ()=>{
    const parent = open.at(-1);
    if (parent === undefined) return roots;
    return parent.ways.flatMap(({ keys: [first, ...keys], take })=>first === '*' || first === parent.key && !parent.isList ? [
      {
       keys,
       take
      }
     ] : []);
   };
   const put = (value)=>{
    const { built, isList, key } = open.at(-1) ?? NOWHERE;
    if (built === undefined) return;
    size += 1;
    if (size > MOST_VALUES) throw tooLarge();
    if (Array.isArray(built)) built.push(value);
    else if (!isList) built[key] = value;
   };
   const ended = ()=>{
    expected = open.length === 0 ? 'nothing' : 'comma or end';
   };
   const scalar = (value)=>{
    if (!expected.startsWith('value')) fail();
    put(value);
    for (const { keys, take } of waysHere())if (keys.length === 0) take(value);
    ended();
   };
   const begin = (isList)=>{
    if (!expected.startsWith('value')) fail();
    if (open.length === read_json_DEEPEST) throw tooDeep();
    const ways = waysHere();
    const takers = ways.flatMap(({ keys, take })=>keys.length === 0 ? [
      take
     ] : []);
    const isWithin = open.at(-1)?.built !== undefined;
    if (!isWithin) size = 0;
    const built = isWithin || takers.length > 0 ? isList ? [] : bare() : undefined;
    if (isWithin) put(built);
    open.push({
     isList,
     built,
     ways,
     takers,
     key: ''
    });
    expected = isList ? 'value or end' : 'key or end';
   };
   const end = (isList)=>{
    const last = open.at(-1);
    if (last?.isList !== isList || !expected.endsWith('or end')) return fail();
    open.pop();
    for (const take of last.takers)take(last.built);
    ended();
   };
   const text = (value)=>{
    const parent = open.at(-1);
    if (!expected.startsWith('key') || parent === undefined) {
     scalar(value);
     return;
    }
    parent.key = value;
    expected = 'colon';
   };
   const colon = ()=>{
    if (expected !== 'colon') fail();
    expected = 'value';
   };
   const comma = ()=>{
    if (expected !== 'comma or end') fail();
    expected = open.at(-1)?.isList === true ? 'value' : 'key';
   };
   const token = (kind, value)=>{
    if (kind === mjs.ks.LEFT_BRACE) begin(false);
    else if (kind === mjs.ks.RIGHT_BRACE) end(false);
    else if (kind === mjs.ks.LEFT_BRACKET) begin(true);
    else if (kind === mjs.ks.RIGHT_BRACKET) end(true);
    else if (kind === mjs.ks.COLON) colon();
    else if (kind === mjs.ks.COMMA) comma();
    else if (typeof value === 'string') text(value);
    else scalar(value);
   };
   return {
    token,
    isDone: ()=>expected === 'nothing'
   };
  }
  const bare = ()=>{
   const object = {};
   Object.setPrototypeOf(object, null);
   return object;
  };
  const NOWHERE = {
   built: undefined,
   isList: false,
   key: ''
  };
  const read_json_DEEPEST = 100;
  const MOST_VALUES = 500_000;
  const malformed = (cause)=>new problem.A({
    what: `The file is not valid JSON: ${cause.message.slice(0, 200).replace(/\.$/u, '')}`,
    todo: 'Check the step that writes the report: it may have mixed other output into it',
    cause
   });
  const truncated = ()=>new problem.A({
    what: 'The file breaks off before its last value ends',
    todo: 'Check whether the test run was stopped, crashed, or ran out of time or disk before its report was complete'
   });
  const tooDeep = ()=>new problem.A({
    what: `The file nests more than ${read_json_DEEPEST} lists and objects`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
   });
  const tooLarge = ()=>new problem.A({
    what: `One part of the file holds more than ${MOST_VALUES.toLocaleString('en')} values`,
    todo: 'Split the report, or leave captured output out of it'
   });
  ;
  function stableName(name) {
   const kept = endsWithNumber(name) ? name.replace(RETRY, '') : name;
   if (kept.includes(' at 0x')) return kept.replaceAll(PYTHON_ADDRESS, ' at 0x');
   return kept.includes('@') ? kept.replaceAll(JAVA_ADDRESS, '$1') : kept;
  }
  const endsWithNumber = (name)=>name.endsWith(')') && isDigit(name.charCodeAt(name.length - 2));
  const isDigit = (code)=>code >= 0x30 && code <= 0x39;
  const RETRY = / \((?:retry #?|attempt #?(?:\d{1,3} of )?)\d{1,3}\)$/iu;
  const PYTHON_ADDRESS = / at 0x[0-9a-f]{6,16}\b/giu;
  const JAVA_ADDRESS = /(\.[A-Z][\w$]{0,200})@[0-9a-f]{5,8}\b/gu;
  ;
  const ctrf = {
   title: 'CTRF',
   writers: 'the CTRF reporters of Playwright, Jest, Vitest, mocha, Cypress, pytest, Go, .NET and more',
   files: [
    '**/ctrf/*.json',
    '**/ctrf-report.json',
    '**/*ctrf*.json'
   ],
   recognises: ({ is, text })=>is === 'json' && isCtrf(openingKeys(text)),
   read: async (bytes, sink)=>{
    const counted = new Map();
    let summary;
    const problem = await readJson(bytes, [
     {
      path: 'results.summary',
      take: (value)=>{
       summary = value;
      }
     },
     {
      path: 'results.tests.*',
      take: (value)=>{
       const test = told(value);
       sink.take(test, earlierTries(value, test));
       const status = textIn(value, 'status');
       counted.set('tests', (counted.get('tests') ?? 0) + 1);
       if (status === 'failed') counted.set(status, (counted.get(status) ?? 0) + 1);
      }
     }
    ]);
    if (problem === undefined) noteContradictions(summary, counted, sink);
    return problem;
   }
  };
  const isCtrf = (keys)=>keys.has('results.tool') && keys.has('results.summary') || keys.has('results.tests') && keys.has('results.tests.*.name') && keys.has('results.tests.*.status');
  function told(value) {
   return {
    ...namesOf(value),
    className: '',
    file: textIn(value, 'filePath'),
    line: lineIn(value, 'line'),
    outcome: outcomeOf(textIn(value, 'status'), textIn(value, 'rawStatus')),
    durationMs: durationIn(value, 'duration')
   };
  }
  function namesOf(value) {
   const suite = suiteOf(memberOf(value, 'suite'));
   const name = stableName(textIn(value, 'name'));
   if (suite !== name && suite.endsWith(BETWEEN + name)) return {
    suite: suite.slice(0, -name.length - 3),
    name
   };
   if (suite !== name || name === '') return {
    suite,
    name
   };
   const end = name.lastIndexOf(BETWEEN);
   return end === -1 ? {
    suite: '',
    name
   } : {
    suite: name.slice(0, end),
    name: name.slice(end + 3)
   };
  }
  const BETWEEN = ' > ';
  const suiteOf = (suite)=>Array.isArray(suite) ? suite.filter((part)=>typeof part === 'string').join(BETWEEN) : typeof suite === 'string' ? suite : '';
  function outcomeOf(status, rawStatus) {
   if (status === 'other') return RAN_AND_BROKE.test(rawStatus) ? 'error' : 'skipped';
   return OUTCOMES.get(status) ?? 'error';
  }
  const OUTCOMES = new Map([
   [
    'passed',
    'passed'
   ],
   [
    'failed',
    'failed'
   ],
   [
    'skipped',
    'skipped'
   ],
   [
    'pending',
    'skipped'
   ]
  ]);
  const RAN_AND_BROKE = /fail|error|broken|time.?d?.?out|interrupt|cancel|crash|abort/i;
  function earlierTries(value, { outcome }) {
   const retries = numberIn(value, 'retries');
   const attempts = listIn(value, 'retryAttempts').slice(0, Math.max(0, Math.min(retries ?? MOST_TRIES, MOST_TRIES)));
   if (attempts.length > 0) return attempts.map(tryOf);
   if (outcome === 'passed' && memberOf(value, 'flaky') === false) return [];
   const tries = retries ?? (isTrueIn(value, 'flaky') ? 1 : 0);
   const one = {
    outcome: outcome === 'skipped' ? 'skipped' : 'failed'
   };
   return Array.from({
    length: Math.max(0, Math.min(Math.floor(tries), MOST_TRIES))
   }, ()=>one);
  }
  const tryOf = (attempt)=>({
    outcome: outcomeOf(textIn(attempt, 'status'), textIn(attempt, 'rawStatus')),
    durationMs: durationIn(attempt, 'duration')
   });
  const MOST_TRIES = 100;
  function noteContradictions(summary, counted, sink) {
   for (const [key, what] of [
    [
     'tests',
     'tests'
    ],
    [
     'failed',
     'failed tests'
    ]
   ]){
    const claimed = numberIn(summary, key);
    const found = counted.get(key) ?? 0;
    if (claimed !== undefined && claimed !== found) sink.note(`The summary counts ${claimed} ${what}, but the report lists ${found}.`);
   }
  }
  ;
  const cucumberJson = {
   title: 'Cucumber JSON',
   writers: 'cucumber-js, Cucumber-JVM, cucumber-ruby, behave',
   files: [
    '**/target/cucumber*.json',
    '**/build/**/cucumber*.json',
    '**/reports/cucumber*.json',
    '**/cucumber-report*.json',
    '**/cucumber-results*.json',
    '**/cucumber-reports/**/*.json',
    '**/behave-report*.json'
   ],
   recognises: ({ is, text })=>is === 'json' && isCucumber(openingKeys(text)),
   read: (bytes, sink)=>readJson(bytes, [
     {
      path: '*',
      take: (feature)=>{
       takeFeature(feature, sink);
      }
     }
    ])
  };
  const isCucumber = (keys)=>keys.has('*.elements') && (keys.has('*.elements.*.steps') || keys.has('*.elements.*.keyword')) || keys.has('*.keyword') && (keys.has('*.uri') || keys.has('*.location'));
  function takeFeature(feature, sink) {
   const isBehave = textIn(feature, 'uri') === '' && textIn(feature, 'location') !== '';
   const file = isBehave ? textIn(feature, 'location').replace(/:\d+$/, '') : withoutScheme(textIn(feature, 'uri'));
   const scenarios = withBackgrounds(listIn(feature, 'elements'));
   const nameOf = scenarioNames(scenarios);
   sink.suite();
   for (const { element, steps } of scenarios){
    const { outcome, line, durationMs } = resultOf(element, steps, isBehave ? 1000 : 1e-6);
    const told = {
     suite: textIn(feature, 'name'),
     className: '',
     name: nameOf(element),
     file,
     line: line ?? placeOf(element),
     outcome,
     durationMs
    };
    sink.take(told);
   }
  }
  const withoutScheme = (uri)=>uri.replace(/^file:(?:\/\/(?=\/))?/, '');
  function withBackgrounds(elements) {
   const scenarios = [];
   let before = [];
   for (const element of elements){
    const steps = stepsOf(element);
    if (textIn(element, 'type') === 'background') before = steps;
    else {
     scenarios.push({
      element,
      steps: [
       ...before,
       ...steps
      ]
     });
     before = [];
    }
   }
   return scenarios;
  }
  const stepsOf = (element)=>[
    ...listIn(element, 'before'),
    ...listIn(element, 'steps').flatMap((step)=>[
      ...listIn(step, 'before'),
      step,
      ...listIn(step, 'after')
     ]),
    ...listIn(element, 'after')
   ];
  function scenarioNames(scenarios) {
   const places = new Map();
   for (const { element } of scenarios){
    const name = textIn(element, 'name');
    const lines = places.get(name) ?? new Set();
    places.set(name, lines.add(placeOf(element) ?? 0));
   }
   const numbers = new Map([
    ...places
   ].map(([name, lines])=>[
     name,
     new Map([
      ...lines
     ].sort((one, other)=>one - other).map((line, index)=>[
       line,
       index + 1
      ]))
    ]));
   return (element)=>{
    const name = textIn(element, 'name');
    const number = numbers.get(name)?.get(placeOf(element) ?? 0) ?? 1;
    return number === 1 ? name : `${name} [${number}]`;
   };
  }
  const placeOf = (value)=>lineIn(value, 'line') ?? lineIn({
    line: Number(/:(\d{1,7})$/.exec(textIn(value, 'location'))?.[1])
   }, 'line');
  function resultOf(element, steps, unitMs) {
   let status = textIn(element, 'status').toLowerCase() || (steps.length === 0 ? 'untested' : 'passed');
   let line;
   let durationMs;
   for (const step of steps){
    const result = memberOf(step, 'result');
    const own = textIn(result, 'status').toLowerCase();
    const duration = durationIn(result, 'duration', unitMs);
    if (duration !== undefined) durationMs = (durationMs ?? 0) + duration;
    if (weight(own) > weight(status)) status = own;
    if (line === undefined && weight(own) >= weight('undefined')) line = placeOf(step);
   }
   return {
    outcome: cucumber_json_OUTCOMES[weight(status)] ?? 'error',
    line,
    durationMs: rounded(durationMs)
   };
  }
  const rounded = (ms)=>ms === undefined ? undefined : Math.round(ms * 1e6) / 1e6;
  const weight = (status)=>WEIGHTS.get(status) ?? 2;
  const WEIGHTS = new Map([
   [
    'passed',
    0
   ],
   [
    '',
    1
   ],
   [
    'skipped',
    1
   ],
   [
    'pending',
    1
   ],
   [
    'untested',
    1
   ],
   [
    'undefined',
    2
   ],
   [
    'failed',
    3
   ]
  ]);
  const cucumber_json_OUTCOMES = [
   'passed',
   'skipped',
   'error',
   'failed'
  ];
  ;
  function jsonLine(text) {
   if (!text.startsWith('{')) return undefined;
   try {
    const value = JSON.parse(text);
    return value;
   } catch  {
    return undefined;
   }
  }
  var plain_name = __webpack_require__(48404);
  ;
  function numberedNames() {
   const times = new Map();
   return (name, within = '')=>{
    const key = `${(0, plain_name.MH)(within)}\n${(0, plain_name.MH)(name)}`;
    const number = (times.get(key) ?? 0) + 1;
    times.set(key, number);
    return number === 1 ? name : `${name} [${number}]`;
   };
  }
  ;
  const text_lines_LONGEST = 65_536;
  async function* linesOf(bytes, shorten = (piece)=>piece) {
   let begun = '';
   for await (const whole of (0, report_text.U)(bytes)){
    const piece = shorten(whole);
    let start = 0;
    for(let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)){
     yield {
      text: withoutReturn(begun + piece.slice(start, end)),
      isWhole: true
     };
     begun = '';
     start = end + 1;
    }
    if (begun.length < text_lines_LONGEST) begun += piece.slice(start);
   }
   if (begun !== '') yield {
    text: withoutReturn(begun),
    isWhole: false
   };
  }
  const withoutReturn = (line)=>(line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, text_lines_LONGEST);
  ;
  const suitePath = (names)=>names.filter((name)=>name !== '').join(' > ');
  ;
  const dartJson = {
   title: 'Dart test JSON',
   writers: 'dart test --reporter json, flutter test --machine',
   files: [
    '**/dart-test*.json',
    '**/dart-test*.jsonl',
    '**/flutter-test*.json',
    '**/flutter-test*.jsonl'
   ],
   recognises: ({ text })=>text.split('\n', MOST_LINES_BEFORE).some((line)=>isStart(jsonLine(line.trim()))),
   read: async (bytes, sink)=>{
    const { take, end } = dartReport(sink);
    for await (const { text } of linesOf(bytes))take(jsonLine(text));
    return end();
   }
  };
  const MOST_LINES_BEFORE = 50;
  const isStart = (event)=>textIn(event, 'type') === 'start' && textIn(event, 'protocolVersion') !== '';
  function dartReport(sink) {
   const suites = new Map();
   const groups = new Map();
   const running = new Map();
   let numbered = numberedNames();
   let isRunning = false;
   let isDone = false;
   let wasStopped = false;
   let failures = 0;
   const take = (id, outcome, endMs)=>{
    const test = running.get(id);
    if (test === undefined) return;
    running.delete(id);
    if (outcome === 'failed' || outcome === 'error') failures += 1;
    const durationMs = durationOf(test.startMs, endMs);
    sink.take({
     ...test,
     outcome,
     durationMs
    }, test.earlier);
   };
   const started = (event)=>{
    const test = memberOf(event, 'test');
    const id = numberIn(test, 'id');
    if (id === undefined) return;
    const suite = suites.get(numberIn(test, 'suiteID') ?? -1) ?? NO_SUITE;
    const around = listIn(test, 'groupIDs').flatMap((group)=>typeof group === 'number' ? groups.get(group) ?? [] : []);
    const fullName = textIn(test, 'name');
    const isLoading = fullName === `loading ${suite.path}`;
    const name = isLoading ? '[failed to load]' : nameWithin(fullName, around.at(-1)?.fullName);
    const names = suitePath([
     suite.platform,
     ...around.map((group)=>group.name)
    ]);
    running.set(id, {
     suite: names,
     className: '',
     name: numbered(name, `${suite.path}\n${names}`),
     file: suite.path,
     line: lineIn(test, 'root_line') ?? lineIn(test, 'line'),
     startMs: numberIn(event, 'time'),
     earlier: []
    });
   };
   const ended = (event)=>{
    const id = numberIn(event, 'testID') ?? -1;
    const outcome = isTrueIn(event, 'skipped') ? 'skipped' : dart_json_OUTCOMES.get(textIn(event, 'result')) ?? 'error';
    if (isTrueIn(event, 'hidden') && (outcome === 'passed' || outcome === 'skipped')) running.delete(id);
    else take(id, outcome, numberIn(event, 'time'));
   };
   const printed = (event)=>{
    const test = running.get(numberIn(event, 'testID') ?? -1);
    if (test === undefined || !textIn(event, 'message').startsWith('Retry: ')) return;
    if (test.earlier.length < dart_json_MOST_TRIES) test.earlier = [
     ...test.earlier,
     {
      outcome: 'failed'
     }
    ];
   };
   const done = (event)=>{
    isDone = true;
    isRunning = false;
    const success = memberOf(event, 'success');
    if (success !== true && success !== false) wasStopped = true;
    for (const id of running.keys())take(id, 'error');
    if (success === false && failures === 0) sink.note('The run did not succeed, but none of its tests failed.');
   };
   return {
    take: (event)=>{
     const type = textIn(event, 'type');
     if (type === 'start') {
      if (isRunning) wasStopped = true;
      isRunning = true;
      numbered = numberedNames();
      for (const ids of [
       suites,
       groups,
       running
      ])ids.clear();
     } else if (type === 'suite') {
      sink.suite();
      const suite = memberOf(event, 'suite');
      suites.set(numberIn(suite, 'id') ?? -1, dart_json_suiteOf(suite));
     } else if (type === 'group') {
      const group = memberOf(event, 'group');
      groups.set(numberIn(group, 'id') ?? -1, groupOf(group, groups));
     } else if (type === 'testStart') started(event);
     else if (type === 'testDone') ended(event);
     else if (type === 'print') printed(event);
     else if (type === 'done') done(event);
     if (suites.size + groups.size + running.size > MOST_OPEN) throw tooMany();
    },
    end: ()=>{
     if (wasStopped) return brokenOff('The test run was stopped before all its tests had run');
     return isDone && !isRunning ? undefined : brokenOff('The file breaks off before the event that ends it');
    }
   };
  }
  const NO_SUITE = {
   path: '',
   platform: ''
  };
  function dart_json_suiteOf(suite) {
   const platform = textIn(suite, 'platform');
   return {
    path: (0, plain_name.MH)(textIn(suite, 'path')),
    platform: platform === 'vm' ? '' : (0, plain_name.MH)(platform)
   };
  }
  function groupOf(group, groups) {
   const fullName = (0, plain_name.MH)(textIn(group, 'name'));
   return {
    fullName,
    name: nameWithin(fullName, groups.get(numberIn(group, 'parentID') ?? -1)?.fullName)
   };
  }
  const nameWithin = (fullName, outer = '')=>(0, plain_name.MH)(outer !== '' && fullName.startsWith(`${outer} `) ? fullName.slice(outer.length + 1) : fullName);
  const durationOf = (startMs, endMs)=>startMs === undefined || endMs === undefined ? undefined : durationIn({
    ms: endMs - startMs
   }, 'ms');
  const dart_json_OUTCOMES = new Map([
   [
    'success',
    'passed'
   ],
   [
    'failure',
    'failed'
   ],
   [
    'error',
    'error'
   ]
  ]);
  const dart_json_MOST_TRIES = 100;
  const MOST_OPEN = 300_000;
  const tooMany = ()=>new problem.A({
    what: `The file has more than ${MOST_OPEN.toLocaleString('en')} suites, groups and tests that did not end`,
    todo: 'Split the test run, so that each part writes a report of its own'
   });
  const brokenOff = (what)=>new problem.A({
    what,
    todo: 'Check whether the test run was stopped, crashed, or ran out of time'
   });
  ;
  function goPackage(path, sink) {
   const running = new Map();
   let runningTests = 0;
   let hasFailed = false;
   let reason;
   sink.suite();
   const tell = (name, outcome, durationMs)=>{
    if (outcome === 'failed' || outcome === 'error') hasFailed = true;
    sink.take({
     suite: path,
     className: '',
     name,
     file: '',
     outcome,
     durationMs
    });
   };
   const began = (test)=>{
    const root = rootOf(test);
    const tests = running.get(root) ?? {
     names: new Set(),
     rootPassed: false
    };
    running.set(root, tests);
    runningTests += tests.names.has(test) ? 0 : 1;
    if (runningTests > MOST_RUNNING) throw tooManyRunning(path);
    tests.names.add(test);
   };
   const finished = (test, outcome)=>{
    const root = rootOf(test);
    const tests = running.get(root);
    if (tests === undefined) return;
    if (tests.names.delete(test)) runningTests -= 1;
    if (test === root) tests.rootPassed = outcome === 'passed';
    if (tests.names.size === 0) running.delete(root);
   };
   const settle = (packagePassed)=>{
    for (const { names, rootPassed } of running.values())for (const name of names){
     if (packagePassed && BENCHMARK.test(name)) continue;
     tell(name, packagePassed || rootPassed ? 'passed' : 'error');
    }
    running.clear();
   };
   return {
    printed: (output)=>{
     reason = NOT_RUN.exec(output)?.[1] ?? reason;
    },
    took: (action, test, durationMs)=>{
     const name = (0, plain_name.MH)(test);
     const outcome = go_package_OUTCOMES.get(action);
     if (action === 'run') began(name);
     if (outcome === undefined) return;
     finished(name, outcome);
     tell(name, outcome, durationMs);
    },
    ended: (action, why = reason)=>{
     settle(action !== 'fail');
     if (action === 'fail' && (why !== undefined || !hasFailed)) tell(`[${why ?? 'package failed'}]`, 'error');
    }
   };
  }
  const go_package_OUTCOMES = new Map([
   [
    'pass',
    'passed'
   ],
   [
    'fail',
    'failed'
   ],
   [
    'skip',
    'skipped'
   ]
  ]);
  const rootOf = (test)=>{
   const end = test.indexOf('/');
   return end === -1 ? test : test.slice(0, end);
  };
  const NOT_RUN = /^FAIL\t\S+ \[(build failed|setup failed)\]/;
  const BENCHMARK = /^Benchmark/;
  const MOST_RUNNING = 100_000;
  const tooManyRunning = (path)=>new problem.A({
    what: `More than ${MOST_RUNNING.toLocaleString('en')} tests of the package ${path.slice(0, 200)} began and did not end`,
    todo: 'Check the step that writes the report: the file is none that go test writes'
   });
  ;
  const goTestJson = {
   title: 'go test -json',
   writers: 'go test -json, go tool test2json, gotestsum --jsonfile',
   files: [
    '**/go-test*.json',
    '**/gotest*.json'
   ],
   recognises: ({ text })=>isEvent(jsonLine(FIRST_EVENT.exec(text)?.[0] ?? '')),
   read: async (bytes, sink)=>{
    const { take, end } = goReport(sink);
    let wasWhole = true;
    for await (const { text, isWhole } of linesOf(bytes))wasWhole = take(text) || isWhole;
    return wasWhole ? end() : go_test_json_brokenOff('The file breaks off within its last line');
   }
  };
  const FIRST_EVENT = /^\{.*$/m;
  const isEvent = (event)=>textIn(event, 'Action') !== '' && [
    'Package',
    'ImportPath',
    'Time'
   ].some((key)=>textIn(event, key) !== '');
  function goReport(sink) {
   const open = new Map();
   const unbuilt = new Set();
   let events = 0;
   const buildFailed = (path, why = 'build failed')=>{
    sink.take({
     suite: path,
     className: '',
     name: `[${why}]`,
     file: '',
     outcome: 'error'
    });
   };
   const takeEvent = (event)=>{
    const action = textIn(event, 'Action');
    if (action === 'build-fail') unbuilt.add((0, plain_name.MH)(textIn(event, 'ImportPath')));
    if (action.startsWith('build-')) return;
    const path = (0, plain_name.MH)(textIn(event, 'Package'));
    const one = open.get(path) ?? goPackage(path, sink);
    open.set(path, one);
    if (open.size + unbuilt.size > go_test_json_MOST_OPEN) throw tooManyOpen();
    const test = textIn(event, 'Test');
    if (action === 'output') one.printed(textIn(event, 'Output'));
    else if (test !== '') one.took(action, test, durationIn(event, 'Elapsed', 1000));
    else if (action === 'pass' || action === 'fail' || action === 'skip') {
     const failedBuild = (0, plain_name.MH)(textIn(event, 'FailedBuild'));
     unbuilt.delete(failedBuild);
     one.ended(action, failedBuild === '' ? undefined : 'build failed');
     open.delete(path);
    }
   };
   return {
    take: (line)=>{
     const event = jsonLine(line);
     if (textIn(event, 'Action') !== '') {
      events += 1;
      takeEvent(event);
      return true;
     }
     const [, path, why] = NOT_BUILT.exec(line) ?? [];
     if (path === undefined) return false;
     buildFailed(path, why);
     return true;
    },
    end: ()=>{
     if (events === 0) return go_test_json_brokenOff('The file holds no event of go test');
     const [unfinished] = open.keys();
     if (unfinished !== undefined) return go_test_json_brokenOff(`The package ${unfinished.slice(0, 200)} began and never ended`);
     for (const path of unbuilt)buildFailed(path.split(' [', 1)[0] ?? path);
     return undefined;
    }
   };
  }
  const NOT_BUILT = /^FAIL\t(\S+) \[(build failed|setup failed)\]$/;
  const go_test_json_MOST_OPEN = 100_000;
  const tooManyOpen = ()=>new problem.A({
    what: `The file has more than ${go_test_json_MOST_OPEN.toLocaleString('en')} packages that began and did not end`,
    todo: 'Check the step that writes the report: the file is none that go test writes'
   });
  const go_test_json_brokenOff = (what)=>new problem.A({
    what,
    todo: 'Check whether the test run was stopped, or its output cut, before it was complete'
   });
  ;
  const jestJson = {
   title: 'Jest JSON',
   writers: 'jest --json, Vitest (reporter json)',
   files: [
    '**/jest.json',
    '**/jest-report*.json',
    '**/jest-results*.json',
    '**/vitest.json',
    '**/vitest-report*.json',
    '**/vitest-results*.json',
    '**/test-results.json'
   ],
   recognises: ({ is, text })=>is === 'json' && isJest(openingKeys(text)),
   read: async (bytes, sink)=>{
    let success;
    let failures = 0;
    const problem = await readJson(bytes, [
     {
      path: 'success',
      take: (value)=>{
       success = value;
      }
     },
     {
      path: 'testResults.*',
      take: (value)=>{
       failures += takeFile(value, sink);
      }
     }
    ]);
    if (problem === undefined && success === false && failures === 0) sink.note('The run did not succeed, but none of its tests failed.');
    return problem;
   }
  };
  const isJest = (keys)=>keys.has('numTotalTests') && (keys.has('numTotalTestSuites') || keys.has('numFailedTests'));
  function takeFile(value, sink) {
   const file = textIn(value, 'name');
   const numbered = numberedNames();
   sink.suite();
   let failures = 0;
   for (const result of listIn(value, 'assertionResults')){
    const test = jest_json_told(result, file);
    if (test.outcome === 'failed' || test.outcome === 'error') failures += 1;
    sink.take({
     ...test,
     name: numbered(test.name, test.suite)
    }, jest_json_earlierTries(result, test));
   }
   if (failures > 0 || textIn(value, 'status') !== 'failed') return failures;
   sink.take({
    suite: '',
    className: '',
    name: '[file failed]',
    file,
    outcome: 'error'
   });
   return 1;
  }
  const jest_json_told = (result, file)=>({
    suite: suitePath(listIn(result, 'ancestorTitles').filter((title)=>typeof title === 'string')),
    className: '',
    name: textIn(result, 'title'),
    file,
    line: lineIn(memberOf(result, 'location'), 'line'),
    outcome: jest_json_OUTCOMES.get(textIn(result, 'status')) ?? 'error',
    durationMs: durationIn(result, 'duration')
   });
  const jest_json_OUTCOMES = new Map([
   [
    'passed',
    'passed'
   ],
   [
    'failed',
    'failed'
   ],
   [
    'pending',
    'skipped'
   ],
   [
    'skipped',
    'skipped'
   ],
   [
    'todo',
    'skipped'
   ],
   [
    'disabled',
    'skipped'
   ],
   [
    'focused',
    'skipped'
   ]
  ]);
  function jest_json_earlierTries(result, { outcome }) {
   const told = (numberIn(result, 'invocations') ?? listIn(result, 'retryReasons').length + 1) - 1;
   const shown = outcome === 'passed' && listIn(result, 'failureMessages').length > 0 ? 1 : 0;
   return Array.from({
    length: Math.min(Math.max(Math.floor(told), shown), jest_json_MOST_TRIES)
   }, ()=>({
     outcome: 'failed'
    }));
  }
  const jest_json_MOST_TRIES = 100;
  var domain_test = __webpack_require__(22812);
  var saxes = __webpack_require__(59800);
  ;
  function emptyElements() {
   let layout;
   return (place)=>{
    const alike = layout === undefined ? undefined : readAs(layout, place);
    if (alike !== undefined) return alike;
    layout = layoutOf(place);
    return layout === undefined ? undefined : readAs(layout, place);
   };
  }
  function layoutOf({ text, start, end }) {
   const parts = text.slice(start, end).split('"');
   const between = parts.filter((_, at)=>at % 2 === 0);
   const rest = between.pop() ?? '';
   const attributes = between.map((part)=>/([\w.:-]+)=$/.exec(part)?.[1] ?? '');
   if (new Set(attributes).size < attributes.length) return undefined;
   const before = between.map((part)=>`${part}"`);
   const markup = [
    ...before,
    rest
   ].join('');
   return {
    name: /<([\w.:-]+)/.exec(markup)?.[1] ?? '',
    before,
    attributes,
    rest,
    lines: markup.split(/\r\n?|\n/).length - 1
   };
  }
  function readAs({ name, before, attributes: names, rest, lines }, { text, start, end }) {
   const attributes = {};
   Object.setPrototypeOf(attributes, null);
   let at = start;
   for(let index = 0; index < before.length; index += 1){
    const expected = before[index] ?? '';
    if (!text.startsWith(expected, at)) return undefined;
    const from = at + expected.length;
    const to = text.indexOf('"', from);
    attributes[names[index] ?? ''] = text.slice(from, to);
    at = to + 1;
   }
   return text.startsWith(rest, at) && at + rest.length === end ? {
    name,
    attributes,
    lines
   } : undefined;
  }
  var xml_shorten = __webpack_require__(59281);
  ;
  async function* xmlText(bytes) {
   let carried = '';
   for await (const piece of (0, report_text.U)(bytes)){
    const text = carried + piece;
    carried = unfinishedReference(text);
    yield carried === '' ? text : text.slice(0, -carried.length);
   }
   yield carried;
  }
  function unfinishedReference(text) {
   const tail = text.slice(-LONGEST_REFERENCE);
   const start = tail.lastIndexOf('&');
   return start === -1 || tail.includes(';', start) ? '' : tail.slice(start);
  }
  const LONGEST_REFERENCE = 12;
  function withoutControls(text) {
   const clean = (0, plain_name.DJ)(text);
   return clean.includes('&#') ? clean.replaceAll(REFERENCES, withoutReferenced) : clean;
  }
  const REFERENCES = /&#(?:x([0-9a-f]{1,8})|(\d{1,9}));/gi;
  function withoutReferenced(reference, hex, decimal) {
   const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
   if (!isCharacter(point)) return '';
   const character = String.fromCodePoint(point);
   const plain = (0, plain_name.En)(character);
   return plain === character ? reference : plain;
  }
  const isCharacter = (point)=>point < 0xd800 || point >= 0xe000 && point <= 0x10ffff;
  ;
  async function readXml(bytes, handlers) {
   const { parser, write, isComplete, lineNow, empty } = parserFor(handlers);
   const shorten = (0, xml_shorten.v)(empty);
   try {
    let hasBegun = false;
    for await (const piece of xmlText(bytes)){
     const text = hasBegun ? piece : withoutControls(piece).trimStart();
     hasBegun ||= text !== '';
     if (text !== '') write(shorten(text));
    }
   } catch (error) {
    if (error instanceof problem.A) return error;
    throw error;
   }
   const because = isClosed(parser) && isComplete() ? undefined : read_xml_truncated(lineNow());
   if (because === undefined) handlers.end?.();
   return because;
  }
  const read_xml_DEEPEST = 100;
  function parserFor(handlers) {
   const parser = new saxes.wT({
    xmlns: false,
    position: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true
   });
   const { deepest = read_xml_DEEPEST } = handlers;
   let depth = 0;
   let hasRoot = false;
   let documents = 1;
   let isBetween = false;
   parser.on('opentag', (tag)=>{
    depth += 1;
    hasRoot = true;
    if (depth > deepest) throw read_xml_tooDeep(deepest);
    handlers.open(tag.name, tag.attributes);
   });
   parser.on('closetag', ()=>{
    depth -= 1;
    handlers.close();
   });
   if (handlers.text !== undefined) {
    parser.on('text', (text)=>handlers.text?.(text));
    parser.on('cdata', (text)=>handlers.text?.(text));
   }
   parser.on('error', (error)=>{
    if (!isOfNextDocument(error)) throw read_xml_malformed(error, lineNow());
   });
   const isOfNextDocument = ({ message })=>{
    if (handlers.another === undefined || !hasRoot) return false;
    if (depth > 0) return documents > 1 && SECOND_ROOT.test(message);
    if (isBetween) {
     if (SECOND_ROOT.test(message)) isBetween = false;
     return !isBetween || DECLARED_AGAIN.test(message);
    }
    isBetween = LATE_DECLARATION.test(message);
    if (isBetween) {
     documents += 1;
     handlers.another();
    }
    return isBetween;
   };
   const write = (text)=>void parser.write(withoutControls(text));
   const elementOf = emptyElements();
   let linesTaken = 0;
   const lineNow = ()=>parser.line + linesTaken;
   const empty = {
    before: write,
    take: (tag)=>{
     if (depth === 0 || depth === deepest) return false;
     const element = elementOf(tag);
     if (element === undefined) return false;
     linesTaken += element.lines;
     handlers.open(element.name, element.attributes);
     handlers.close();
     return true;
    }
   };
   return {
    parser,
    write,
    isComplete: ()=>!isBetween,
    lineNow,
    empty: handlers.text === undefined ? empty : undefined
   };
  }
  const LATE_DECLARATION = /an XML declaration must be at the start of the document/u;
  const DECLARED_AGAIN = /expected (?:one of|the name)|did not expect any more name/u;
  const SECOND_ROOT = /documents may contain only one root/u;
  function isClosed(parser) {
   try {
    parser.close();
    return true;
   } catch (error) {
    if (error instanceof problem.A) return false;
    throw error;
   }
  }
  const read_xml_truncated = (line)=>new problem.A({
    what: `The file breaks off near line ${line}, before its last element ends`,
    todo: 'Check whether the test run was stopped, crashed, or ran out of time or disk before its report was complete'
   });
  const read_xml_malformed = (cause, line)=>new problem.A({
    what: `The file is not well-formed XML near line ${line}: ${cause.message.replace(/^\d+:\d+: |\.$/gu, '')}`,
    todo: 'Check the step that writes the report',
    cause
   });
  const read_xml_tooDeep = (deepest)=>new problem.A({
    what: `The file nests more than ${deepest} elements`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
   });
  ;
  function docTests() {
   const counts = new Map();
   return (test)=>{
    if (!test.name.endsWith(')') || !test.className.endsWith('.rs')) return;
    const found = LINE.exec(test.name);
    if (found === null || counts.size >= MOST) return;
    const item = test.name.slice(0, found.index);
    const key = `${test.suite}\n${test.className}\n${item}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    test.name = `${item}(${count})`;
    test.file = test.className;
    test.line = Number(found[1]);
   };
  }
  const LINE = /\(line (\d{1,7})\)$/u;
  const MOST = 10_000;
  ;
  function msOfSeconds(text) {
   if (text === undefined) return undefined;
   const seconds = seconds_PLAIN.test(text) ? Number(text) : GROUPED.test(text) ? Number(text.replaceAll(',', '')) : NaN;
   return seconds * 1000 <= longest_job.o ? Math.round(seconds * 1e6) / 1000 : undefined;
  }
  const seconds_PLAIN = /^\s{0,9}\+?(?:\d{1,32}\.?\d{0,32}|\.\d{1,32})(?:e[+-]?\d{1,3})?\s{0,9}$/i;
  const GROUPED = /^\s{0,9}\d{1,3}(?:,\d{3}){1,3}\.\d{1,32}\s{0,9}$/;
  ;
  const junitCase = ({ path, file: fileOfSuite, lineOffset }, { name, classname, file, line, lineno, time, status, result, value_param, type_param })=>({
    suite: path,
    className: classname ?? '',
    name: nameOf(name ?? '', value_param ?? type_param),
    file: file ?? fileOfSuite,
    line: lineOf(line ?? lineno, lineOffset),
    durationMs: msOfSeconds(time),
    outcome: outcomeOfWord(status) ?? outcomeOfWord(result) ?? 'passed',
    earlier: NO_TRIES,
    later: NO_TRIES,
    isExcused: false,
    isTeardown: false
   });
  const caseOfSuite = (suite)=>({
    ...junitCase(suite, {
     name: suite.name
    }),
    outcome: 'error'
   });
  function nameOf(name, parameter) {
   const stable = stableName(name);
   return parameter === undefined || UNSTABLE.test(parameter) ? stable : `${stable} (${parameter})`;
  }
  const UNSTABLE = /\d-byte object <|0x[0-9a-f]{6,16}|\(anonymous/iu;
  const lineOf = (text, offset)=>text !== undefined && /^\d{1,7}$/u.test(text) && Number(text) + offset > 0 ? Number(text) + offset : undefined;
  function noteChild(test, element, attributes) {
   switch(element){
    case 'error':
     weigh(test, 'error');
     test.isTeardown ||= TEARDOWN.test(attributes['message'] ?? '');
     break;
    case 'failure':
     weigh(test, 'failed');
     break;
    case 'skipped':
     weigh(test, 'skipped');
     test.isExcused ||= isExpectedFailure(attributes);
     break;
    case 'flakyFailure':
    case 'flakyError':
     test.earlier = withOneMore(test.earlier, element === 'flakyError' ? 'error' : 'failed', attributes);
     break;
    case 'rerunFailure':
    case 'rerunError':
     test.later = withOneMore(test.later, element === 'rerunError' ? 'error' : 'failed', attributes);
     break;
   }
  }
  const weigh = (test, outcome)=>{
   if (junit_case_WEIGHTS.indexOf(outcome) > junit_case_WEIGHTS.indexOf(test.outcome)) test.outcome = outcome;
  };
  const junit_case_WEIGHTS = [
   'passed',
   'skipped',
   'failed',
   'error'
  ];
  const isExpectedFailure = ({ type, message = '' })=>type === 'todo' || message.startsWith('TEST_CASE tagged with !');
  const TEARDOWN = /^(?:failed on teardown|test teardown failure)/u;
  const withOneMore = (tries, outcome, { time })=>tries.length < junit_case_MOST_TRIES ? [
    ...tries,
    {
     outcome,
     durationMs: msOfSeconds(time)
    }
   ] : tries;
  const NO_TRIES = [];
  const junit_case_MOST_TRIES = 100;
  function settle(test) {
   if (test.isExcused) test.outcome = 'skipped';
   const last = test.later.at(-1);
   if (last === undefined) return;
   const { outcome, durationMs } = test;
   if (outcome === 'passed' || outcome === 'skipped') test.earlier = [
    ...test.earlier,
    ...test.later
   ];
   else {
    test.earlier = [
     ...test.earlier,
     {
      outcome,
      durationMs
     },
     ...test.later.slice(0, -1)
    ];
    test.outcome = last.outcome;
    test.durationMs = last.durationMs;
   }
  }
  const isContinued = (test, next)=>(next.isTeardown || next.className === 'Test suite failed to run') && test.name === next.name && test.className === next.className && test.suite === next.suite && test.file === next.file;
  const OUTCOMES_OF_WORDS = new Map([
   [
    'skipped',
    'skipped'
   ],
   [
    'disabled',
    'skipped'
   ],
   [
    'notrun',
    'skipped'
   ],
   [
    'ignored',
    'skipped'
   ],
   [
    'suppressed',
    'skipped'
   ],
   [
    'failed',
    'failed'
   ],
   [
    'failure',
    'failed'
   ],
   [
    'fail',
    'failed'
   ],
   [
    'error',
    'error'
   ]
  ]);
  const outcomeOfWord = (word)=>word === undefined ? undefined : OUTCOMES_OF_WORDS.get(word.toLowerCase());
  ;
  function suitesOf(sink) {
   const open = [];
   let failures = 0;
   const path = ()=>open.at(-1)?.path ?? '';
   const take = (test, earlier)=>{
    if ((0, domain_test.N)(test.outcome)) failures += 1;
    sink.take(test, earlier);
   };
   return {
    path,
    enter: (suite)=>{
     sink.suite();
     open.push({
      ...suite,
      path: nestedSuite(path(), suite.name),
      failuresBefore: failures,
      hasFailed: false
     });
    },
    fail: ()=>{
     const innermost = open.at(-1);
     if (innermost !== undefined) innermost.hasFailed = true;
    },
    leave: ()=>{
     const left = open.pop();
     if (left === undefined || !left.hasFailed || failures > left.failuresBefore) return;
     const { path: suite, name, className = '', file = '' } = left;
     take({
      suite,
      className,
      name,
      file,
      outcome: 'error'
     });
    },
    take,
    failures: ()=>failures
   };
  }
  const nestedSuite = (parent, name)=>name === '' ? parent : (0, plain_name.$t)(parent === '' ? name : suitePath([
    parent,
    name
   ]));
  ;
  const aroundSuites = ({ id, name }, path)=>({
    path,
    name: '',
    file: '',
    lineOffset: name === 'pytest tests' ? 1 : 0,
    isPlaywright: id !== undefined,
    depth: 0,
    failuresBefore: 0,
    hasFailed: false
   });
  function junitSuite(parent, attributes, at) {
   const { file = '', hostname = '' } = attributes;
   const name = suiteName(attributes['name'] ?? '');
   const isOfProject = parent.isPlaywright && SOURCE.test(name);
   return {
    path: nestedSuite(isOfProject ? nestedSuite(parent.path, hostname) : parent.path, name),
    name,
    file: file === '' ? parent.file : file,
    lineOffset: name === 'pytest' ? 1 : parent.lineOffset,
    isPlaywright: parent.isPlaywright,
    ...at,
    hasFailed: false
   };
  }
  const suiteName = (name)=>name === '(empty)' ? '' : withoutWorkspace(withoutTime(name));
  const withoutWorkspace = (name)=>ABSOLUTE.test(name) ? name.replace(WORKSPACE, '') : name;
  const ABSOLUTE = /^(?:\/|[A-Z]:[\\/])/u;
  const WORKSPACE = /^.*?[\\/](?:_?work|__w|a)[\\/]([^\\/]+)[\\/]\1(?:[\\/]|$)/u;
  const withoutTime = (name)=>name.at(-15) === '-' && /-20\d{12}$/u.test(name) ? name.slice(0, -15) : name;
  const SOURCE = /\.[cm]?[jt]sx?$/u;
  const toldFailures = ({ failures, errors })=>whole(failures) + whole(errors);
  const whole = (text)=>text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : 0;
  ;
  const junit = {
   title: 'JUnit XML',
   writers: 'Surefire, Gradle, pytest, jest-junit, Vitest, Playwright, mocha, gotestsum, cargo-nextest, Bazel, CTest, PHPUnit, RSpec, GoogleTest, Catch2 and many more',
   files: [
    '**/junit*.xml',
    '**/*junit*.xml',
    '**/TEST-*.xml',
    '**/test-results/**/*.xml',
    '**/test-reports/**/*.xml',
    '**/surefire-reports/*.xml',
    '**/failsafe-reports/*.xml',
    '**/build/test-results/**/*.xml'
   ],
   recognises: ({ is, text })=>/^<testsuites?[\s/>]/u.test(text) || is === 'text' && BEHIND_OUTPUT.test(text),
   read: (bytes, sink)=>readXml(bytes, junitReport(sink))
  };
  const BEHIND_OUTPUT = /^<\?xml[^>]{0,200}\?>\s{0,9}<testsuites?[\s/>]/mu;
  function junitReport(sink) {
   const outer = [];
   let suite = aroundSuites({}, '');
   let current;
   let held;
   const nameDocTest = docTests();
   let depth = 0;
   let depthInCase = 0;
   let documents = 1;
   let [cases, failures] = [
    0,
    0
   ];
   let [shown, toldByRoot, toldBySuites] = [
    0,
    0,
    0
   ];
   const release = ()=>{
    if (held !== undefined) sink.take(held, held.earlier);
    held = undefined;
   };
   const take = (test)=>{
    settle(test);
    nameDocTest(test);
    if (!(0, domain_test.N)(test.outcome)) {
     if (held !== undefined) release();
     sink.take(test, test.earlier);
    } else if (held === undefined || !isContinued(held, test)) {
     release();
     held = test;
     failures += 1;
    }
   };
   const enter = (name, attributes)=>{
    outer.push(suite);
    if (depth === 0) {
     if (name !== 'testsuite' && name !== 'testsuites') throw otherRoot(name);
     suite = aroundSuites(attributes, documents === 1 ? '' : `document ${documents}`);
     toldByRoot += toldFailures(attributes);
    } else if (depth === 1 && name === 'testsuite') toldBySuites += toldFailures(attributes);
    if (name === 'testsuite') {
     sink.suite();
     suite = junitSuite(suite, attributes, {
      depth,
      failuresBefore: failures
     });
    } else if ((name === 'error' || name === 'failure') && depth === suite.depth + 1) {
     shown += 1;
     suite.hasFailed = true;
    }
   };
   const leave = ()=>{
    const left = suite;
    suite = outer.pop() ?? suite;
    if (left !== suite && left.hasFailed && failures === left.failuresBefore) take(caseOfSuite(left));
   };
   return {
    open: (name, attributes)=>{
     if (current !== undefined) {
      if (depthInCase === 0) {
       if (name === 'failure' || name === 'error') shown += 1;
       noteChild(current, name, attributes);
      }
      depthInCase += 1;
     } else if (name === 'testcase' && depth > 0) current = junitCase(suite, attributes);
     else enter(name, attributes);
     depth += 1;
    },
    close: ()=>{
     depth -= 1;
     if (current === undefined) leave();
     else if (depthInCase > 0) depthInCase -= 1;
     else {
      cases += 1;
      take(current);
      current = undefined;
     }
    },
    another: ()=>{
     documents += 1;
    },
    end: ()=>{
     release();
     const told = Math.max(toldByRoot, toldBySuites);
     const where = told === toldByRoot ? 'its first line' : 'its suites';
     if (told > 0 && failures === 0) sink.note(`The report counts ${told} failures in ${where}, and none of its ${cases} tests failed.`);
     else if (told > Math.max(shown, failures)) sink.note(`The report counts ${told} failures in ${where}, and tells of ${Math.max(shown, failures)}.`);
    }
   };
  }
  const otherRoot = (name)=>new problem.A({
    what: `The file begins with <${name.slice(0, 50)}>, so it is not a JUnit report`,
    todo: 'Let the test tool write JUnit XML, or leave this file out of the reports'
   });
  ;
  const mochaJson = {
   title: 'Mocha JSON',
   writers: 'mocha (reporter json)',
   files: [
    '**/mocha.json',
    '**/mocha-report*.json',
    '**/mocha-results*.json',
    '**/test-results.json'
   ],
   recognises: ({ is, text })=>is === 'json' && isMocha(openingKeys(text)),
   read: async (bytes, sink)=>{
    let stats;
    let failures = 0;
    const numbered = numberedNames();
    const list = (path, outcome)=>({
      path,
      take: (value)=>{
       if (outcome === 'failed') failures += 1;
       const test = mocha_json_told(value, outcome);
       sink.take({
        ...test,
        name: numbered(test.name, `${test.file}\n${test.suite}`)
       }, mocha_json_earlierTries(value));
      }
     });
    const problem = await readJson(bytes, [
     {
      path: 'stats',
      take: (value)=>{
       stats = value;
      }
     },
     list('pending.*', 'skipped'),
     list('failures.*', 'failed'),
     list('passes.*', 'passed')
    ]);
    const claimed = numberIn(stats, 'failures') ?? 0;
    if (problem === undefined && claimed !== failures) sink.note(`The report counts ${claimed} failures in its \`stats\`, but lists ${failures}.`);
    return problem;
   }
  };
  const isMocha = (keys)=>keys.has('stats.passes') && keys.has('tests') && !keys.has('stats.passPercent');
  function mocha_json_told(value, outcome) {
   const name = textIn(value, 'title');
   return {
    suite: mocha_json_suiteOf(textIn(value, 'fullTitle'), name),
    className: '',
    name,
    file: textIn(value, 'file'),
    outcome: outcome === 'failed' && HOOK.test(name) ? 'error' : outcome,
    durationMs: durationIn(value, 'duration')
   };
  }
  const mocha_json_suiteOf = (fullTitle, title)=>fullTitle.endsWith(title) ? fullTitle.slice(0, fullTitle.length - title.length).trim() : fullTitle;
  const HOOK = /^"(?:before|after) (?:all|each)" hook\b/;
  const mocha_json_earlierTries = (value)=>Array.from({
    length: Math.max(0, Math.min(Math.floor(numberIn(value, 'currentRetry') ?? 0), mocha_json_MOST_TRIES))
   }, ()=>({
     outcome: 'failed'
    }));
  const mocha_json_MOST_TRIES = 100;
  ;
  const baseName = (path)=>path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const withoutClass = (name, className)=>className !== '' && name.length > className.length + 1 && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name;
  const classByName = (name)=>HEAD.exec(name)?.[0] ?? '';
  const HEAD = /^[\w.+`]{1,1000}(?=\.\w{1,500}(?:\(|$))/u;
  function withoutAssembly(className) {
   if (!className.includes(', ')) return className;
   let depth = 0;
   for(let index = 0; index < className.length; index += 1){
    const character = className.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    else if (character === ',' && depth <= 0) return className.slice(0, index);
   }
   return className;
  }
  const OPENING = '[(<';
  const CLOSING = '])>';
  ;
  const nunit2 = {
   title: 'NUnit 2 XML',
   writers: 'nunit-console 2 and, asked for it, NUnit 3',
   files: [
    '**/TestResult*.xml',
    '**/*nunit*.xml'
   ],
   recognises: ({ text })=>/^<test-results[\s/>]/u.test(text),
   read: (bytes, sink)=>readXml(bytes, nunit2Report(sink))
  };
  function nunit2Report(sink) {
   const suites = suitesOf(sink);
   const elements = [];
   const classes = [];
   let test;
   let depthOfCase = 0;
   let [told, cases] = [
    0,
    0
   ];
   return {
    open: (name, attributes)=>{
     const parent = elements.at(-1);
     elements.push(name);
     if (parent === undefined) told = countOf(attributes['errors']) + countOf(attributes['failures']);
     if (test !== undefined) {
      if (name === 'failure' && elements.length === depthOfCase + 1) test.hasFailure = true;
     } else if (name === 'test-suite') {
      classes.push(classIn(classes.at(-1) ?? '', attributes));
      suites.enter({
       name: baseName(attributes['name'] ?? ''),
       className: classes.at(-1)
      });
      if (FAILED_SUITES.has(attributes['result'] ?? '')) suites.fail();
     } else if (name === 'test-case') {
      test = {
       attributes,
       hasFailure: false
      };
      depthOfCase = elements.length;
     }
    },
    close: ()=>{
     const depth = elements.length;
     const name = elements.pop();
     if (name === 'test-suite' && test === undefined) {
      suites.leave();
      classes.pop();
     }
     if (test === undefined || depth !== depthOfCase) return;
     const { name: wholeName = '', time } = test.attributes;
     const className = classOf(wholeName, classes.at(-1) ?? '');
     cases += 1;
     suites.take({
      suite: suites.path(),
      className,
      name: stableName(withoutClass(wholeName, className)),
      file: '',
      outcome: nunit2_outcomeOf(test),
      durationMs: msOfSeconds(time)
     });
     test = undefined;
    },
    end: ()=>{
     if (told > 0 && suites.failures() === 0) sink.note(`The report counts ${told} failures in its first line, and none of its ${cases} tests failed.`);
    }
   };
  }
  const classIn = (around, { type, name = '' })=>type === 'Namespace' || FIXTURES.has(type ?? '') ? around === '' ? name : `${around}.${name}` : around;
  const FIXTURES = new Set([
   'TestFixture',
   'GenericFixture',
   'ParameterizedFixture',
   'SetUpFixture'
  ]);
  const classOf = (wholeName, bySuites)=>bySuites === '' ? classByName(wholeName) : bySuites;
  const FAILED_SUITES = new Set([
   'Failure',
   'Error',
   'NotRunnable',
   'Cancelled'
  ]);
  function nunit2_outcomeOf({ attributes: { result, executed, success }, hasFailure }) {
   if (result !== undefined) return nunit2_OUTCOMES.get(result) ?? 'error';
   if (executed === 'False') return 'skipped';
   if (hasFailure || success === 'False') return 'failed';
   return success === 'True' ? 'passed' : 'error';
  }
  const nunit2_OUTCOMES = new Map([
   [
    'Success',
    'passed'
   ],
   [
    'Failure',
    'failed'
   ],
   [
    'Error',
    'error'
   ],
   [
    'NotRunnable',
    'error'
   ],
   [
    'Cancelled',
    'error'
   ],
   [
    'Ignored',
    'skipped'
   ],
   [
    'Skipped',
    'skipped'
   ],
   [
    'Inconclusive',
    'skipped'
   ]
  ]);
  const countOf = (text = '')=>/^\d{1,9}$/u.test(text) ? Number(text) : 0;
  ;
  const nunit3 = {
   title: 'NUnit 3 XML',
   writers: 'nunit3-console, NUnitLite, NUnitXml.TestLogger of dotnet test, Unity Test Framework',
   files: [
    '**/TestResult*.xml',
    '**/*nunit*.xml'
   ],
   recognises: ({ text })=>/^<test-run[\s/>]/u.test(text),
   read: (bytes, sink)=>readXml(bytes, nunit3Report(sink))
  };
  function nunit3Report(sink) {
   const suites = suitesOf(sink);
   const elements = [];
   let hasFailed = false;
   let depthOfCase = 0;
   const take = (attributes)=>{
    const { name = '', fullname = name, classname } = attributes;
    const className = classname ?? (fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : '');
    suites.take({
     suite: suites.path(),
     className,
     name: stableName(withoutClass(name === '' ? fullname : name, className)),
     file: '',
     outcome: nunit3_outcomeOf(attributes),
     durationMs: msOfSeconds(attributes['duration'] ?? attributes['time'])
    });
   };
   return {
    open: (name, attributes)=>{
     if (elements.length === 0) hasFailed = attributes['result'] === 'Failed';
     elements.push(name);
     if (depthOfCase > 0) return;
     if (name === 'test-case') {
      depthOfCase = elements.length;
      take(attributes);
     } else if (name === 'test-suite') {
      const { name: suite = '', classname } = attributes;
      suites.enter({
       name: baseName(suite),
       className: classname
      });
      if (nunit3_outcomeOf(attributes) === 'failed' || nunit3_outcomeOf(attributes) === 'error') suites.fail();
     }
    },
    close: ()=>{
     const depth = elements.length;
     const name = elements.pop();
     if (depth === depthOfCase) depthOfCase = 0;
     else if (name === 'test-suite' && depthOfCase === 0) suites.leave();
    },
    end: ()=>{
     if (hasFailed && suites.failures() === 0) sink.note('The report says in its first line that the run failed, and none of its tests did.');
    }
   };
  }
  const nunit3_outcomeOf = ({ result = '', label = '' })=>result === 'Failed' && label !== '' ? 'error' : nunit3_OUTCOMES.get(result) ?? 'error';
  const nunit3_OUTCOMES = new Map([
   [
    'Passed',
    'passed'
   ],
   [
    'Warning',
    'passed'
   ],
   [
    'Failed',
    'failed'
   ],
   [
    'Skipped',
    'skipped'
   ],
   [
    'Inconclusive',
    'skipped'
   ]
  ]);
  ;
  const playwrightJson = {
   title: 'Playwright JSON',
   writers: 'Playwright (reporter json)',
   files: [
    '**/playwright.json',
    '**/playwright-report.json',
    '**/playwright-results*.json',
    '**/test-results.json'
   ],
   recognises: ({ is, text })=>is === 'json' && isPlaywright(openingKeys(text)),
   read: async (bytes, sink)=>{
    const { config, suite, error, stats, end } = playwrightReport(sink);
    const problem = await readJson(bytes, [
     {
      path: 'config.rootDir',
      take: config
     },
     {
      path: 'suites.*',
      take: suite
     },
     {
      path: 'errors.*',
      take: error
     },
     {
      path: 'stats',
      take: stats
     }
    ]);
    if (problem === undefined) end();
    return problem;
   }
  };
  const isPlaywright = (keys)=>keys.has('config.rootDir') && (keys.has('config.fullyParallel') || keys.has('config.forbidOnly')) || keys.has('suites.*.specs');
  function playwrightReport(sink) {
   let root = '';
   let claimed = 0;
   let failures = 0;
   const broken = new Set();
   const takeTest = (spec, test, ancestors)=>{
    const file = withinRoot(textIn(spec, 'file'), root);
    const results = listIn(test, 'results');
    const expected = textIn(test, 'expectedStatus');
    const tries = results.map((result)=>playwright_json_tryOf(result, expected));
    const last = tries.at(-1) ?? {
     outcome: textIn(test, 'status') === 'skipped' ? 'skipped' : 'error'
    };
    if (last.outcome === 'failed' || last.outcome === 'error') failures += 1;
    const told = {
     suite: suitePath([
      textIn(test, 'projectName'),
      ...ancestors
     ]),
     className: '',
     name: textIn(spec, 'title'),
     file,
     line: failedAt(results.at(-1), file, root) ?? lineIn(spec, 'line'),
     ...last
    };
    sink.take(told, tries.slice(0, -1).slice(-playwright_json_MOST_TRIES));
   };
   const takeSuite = (suite, ancestors)=>{
    sink.suite();
    for (const spec of listIn(suite, 'specs'))for (const test of listIn(spec, 'tests'))takeTest(spec, test, ancestors);
    for (const inner of listIn(suite, 'suites'))takeSuite(inner, [
     ...ancestors,
     textIn(inner, 'title')
    ]);
   };
   return {
    config: (value)=>{
     root = typeof value === 'string' ? value.replaceAll('\\', '/').replace(/\/$/, '') : '';
    },
    suite: (value)=>{
     takeSuite(value, []);
    },
    error: (value)=>{
     const location = memberOf(value, 'location');
     const file = withinRoot(textIn(location, 'file'), root);
     if (broken.has(file) || broken.size === MOST_BROKEN) return;
     broken.add(file);
     failures += 1;
     const line = lineIn(location, 'line');
     sink.take({
      suite: '',
      className: '',
      name: '[error outside of tests]',
      file,
      line,
      outcome: 'error'
     });
    },
    stats: (value)=>{
     claimed = numberIn(value, 'unexpected') ?? 0;
    },
    end: ()=>{
     if (claimed > 0 && failures === 0) sink.note(`The report counts ${claimed} unexpected results in its \`stats\`, and none of its tests failed.`);
    }
   };
  }
  function playwright_json_tryOf(result, expected) {
   return {
    outcome: playwright_json_outcomeOf(textIn(result, 'status'), expected),
    durationMs: durationIn(result, 'duration')
   };
  }
  function playwright_json_outcomeOf(status, expected) {
   if (status === 'skipped') return 'skipped';
   if (!RAN.has(status)) return 'error';
   return status === (expected === '' ? 'passed' : expected) ? 'passed' : 'failed';
  }
  const RAN = new Set([
   'passed',
   'failed',
   'timedOut'
  ]);
  function failedAt(result, file, root) {
   const location = memberOf(result, 'errorLocation');
   return withinRoot(textIn(location, 'file'), root) === file ? lineIn(location, 'line') : undefined;
  }
  const withinRoot = (file, root)=>{
   const plain = file.replaceAll('\\', '/');
   return root !== '' && plain.startsWith(`${root}/`) ? plain.slice(root.length + 1) : plain;
  };
  const playwright_json_MOST_TRIES = 100;
  const MOST_BROKEN = 100;
  ;
  const line_of_lineOf = (text = '')=>/^[1-9]\d{0,6}$/u.test(text) ? Number(text) : undefined;
  ;
  const robot = {
   title: 'Robot Framework output',
   writers: 'robot and rebot, pabot',
   files: [
    '**/output.xml',
    '**/output-*.xml'
   ],
   recognises: ({ text })=>/^<robot[\s/>]/u.test(text),
   read: (bytes, sink)=>readXml(bytes, robotReport(sink))
  };
  function robotReport(sink) {
   const suites = suitesOf(sink);
   const elements = [];
   const files = [];
   let test;
   let depthOfTest = 0;
   let isInStatus = false;
   return {
    open: (name, attributes)=>{
     const parent = elements.at(-1);
     elements.push(name);
     if (test !== undefined) {
      if (name !== 'status' || elements.length !== depthOfTest + 1) return;
      isInStatus = true;
      test.status = attributes;
     } else if (name === 'suite' && (parent === 'robot' || parent === 'suite')) {
      files.push(attributes['source'] ?? '');
      suites.enter({
       name: attributes['name'] ?? '',
       file: attributes['source']
      });
     } else if (name === 'test') {
      test = {
       attributes,
       status: NO_STATUS,
       message: ''
      };
      depthOfTest = elements.length;
     } else if (name === 'status' && parent === 'suite' && attributes['status'] === 'FAIL') suites.fail();
    },
    text: (text)=>{
     if (isInStatus && test !== undefined && test.message.length < LONGEST_MESSAGE) test.message += text;
    },
    close: ()=>{
     const depth = elements.length;
     const name = elements.pop();
     if (test === undefined) {
      if (name === 'suite' && leavesSuite(elements.at(-1))) {
       suites.leave();
       files.pop();
      }
     } else if (depth === depthOfTest) {
      const { name: called = '', line } = test.attributes;
      const outcome = robot_outcomeOf(test.status);
      suites.take({
       suite: suites.path(),
       className: '',
       name: called,
       file: files.at(-1) ?? '',
       line: line_of_lineOf(line),
       outcome,
       durationMs: robot_durationOf(test.status)
      }, robot_earlierTries(test.message));
      test = undefined;
     } else if (depth === depthOfTest + 1) isInStatus = false;
    },
    deepest: robot_DEEPEST
   };
  }
  const NO_STATUS = {};
  const robot_DEEPEST = 1000;
  const LONGEST_MESSAGE = 10_000;
  const leavesSuite = (parent)=>parent === 'robot' || parent === 'suite';
  const robot_outcomeOf = ({ status = '' })=>robot_OUTCOMES.get(status) ?? 'error';
  const robot_OUTCOMES = new Map([
   [
    'PASS',
    'passed'
   ],
   [
    'FAIL',
    'failed'
   ],
   [
    'SKIP',
    'skipped'
   ],
   [
    'NOT RUN',
    'skipped'
   ],
   [
    'NOT_RUN',
    'skipped'
   ]
  ]);
  function robot_durationOf({ elapsed, starttime, endtime }) {
   if (elapsed !== undefined) return msOfSeconds(elapsed);
   const [start, end] = [
    momentOf(starttime),
    momentOf(endtime)
   ];
   return start === undefined || end === undefined || end < start ? undefined : end - start;
  }
  function momentOf(text = '') {
   const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/u.exec(text) ?? [];
   const moment = Date.parse(`${year}-${month}-${day}T${time}Z`);
   return Number.isNaN(moment) ? undefined : moment;
  }
  function robot_earlierTries(message) {
   if (!message.includes('Old status:')) return undefined;
   return Array.from(message.matchAll(OLD_STATUS), ([, status = ''])=>({
     outcome: robot_OUTCOMES.get(status) ?? 'error'
    })).toReversed().slice(-robot_MOST_TRIES);
  }
  const OLD_STATUS = /Old status:(?:<\/span>)?\s{0,3}<span class="[a-z ]{1,20}">(PASS|FAIL|SKIP)</gu;
  const robot_MOST_TRIES = 100;
  ;
  function tapLine(line) {
   const text = line.trimEnd();
   const [point, not, number, rest = ''] = POINT.exec(text) ?? [];
   if (point !== undefined && (number !== undefined || UNNUMBERED.test(rest))) return {
    is: 'point',
    point: pointOf(not === undefined, number, rest)
   };
   const [, tests, skips = ''] = PLAN.exec(text) ?? [];
   if (tests !== undefined) return {
    is: 'plan',
    tests: Number(tests),
    skips: skips.trim()
   };
   if (text.startsWith('Bail out!')) return {
    is: 'bail out',
    why: text.slice(9).trim()
   };
   if (text.startsWith('# Subtest: ')) return {
    is: 'subtest',
    name: unescaped(text.slice(11))
   };
   if (text.startsWith('#')) return {
    is: 'comment'
   };
   return {
    is: text === '---' ? 'block' : text === '}' ? 'closing brace' : 'anything'
   };
  }
  const POINT = /^(not )?ok(?: +(\d{1,9}))?(?= |$)(.*)$/s;
  const UNNUMBERED = /^(?: *$| +-(?: |$)| +#)/;
  const PLAN = /^1\.\.(\d{1,9})(?:\s+#\s*skip\S*(.*)|\s*#.*)?$/is;
  function pointOf(isOk, number, rest) {
   const mayOpen = rest.endsWith(' {');
   const text = mayOpen ? rest.slice(0, -1).trimEnd() : rest;
   const [directive] = DIRECTIVE.exec(text) ?? [];
   const [time, timeMs] = TIME.exec(text) ?? [];
   const end = Math.min(...[
    directive,
    time
   ].map((found)=>found === undefined ? text.length : text.indexOf(found)));
   const name = text.slice(0, end);
   const [, batsName, batsMs] = BATS_TIME.exec(name) ?? [];
   return {
    number: number === undefined ? undefined : Number(number),
    name: unescaped((batsName ?? name).replace(/^ *-(?: +|$)/, '').trim()),
    outcome: directive !== undefined ? 'skipped' : isOk ? 'passed' : 'failed',
    durationMs: durationIn({
     ms: Number(timeMs ?? batsMs ?? NaN)
    }, 'ms'),
    mayOpen
   };
  }
  const DIRECTIVE = /(?:^|\s)#\s{0,9}(?:skip|todo\b)/i;
  const TIME = /(?:^|\s)#\s{0,9}time=(\d{1,9}(?:\.\d{1,20})?)ms(?!\S)/;
  const BATS_TIME = /^(.*) in (\d{1,9})ms$/s;
  const unescaped = (text)=>text.replace(/\\([#\\])/g, '$1');
  ;
  const tapLevel = (indent, name, opener)=>({
    indent,
    name,
    opener,
    numbered: numberedNames(),
    plan: undefined,
    points: 0,
    failures: 0,
    announced: undefined
   });
  const INDENT = 4;
  ;
  function tapReport(sink) {
   const root = tapLevel(0);
   const levels = [
    root
   ];
   let waiting;
   let held = [];
   let block;
   let isBailedOut = false;
   const current = ()=>levels.at(-1) ?? root;
   const isNamed = ()=>levels.every((level)=>level === root || level.name !== undefined);
   const tell = (test)=>{
    if (test.outcome === 'failed' || test.outcome === 'error') for (const level of levels)level.failures += 1;
    if (isNamed()) sink.take(toldTest(test, levels));
    else if (held.push({
     around: [
      ...levels
     ],
     test
    }) > MOST_HELD) throw tooManyHeld();
   };
   const tellHeld = ()=>{
    for (const { around, test } of held)sink.take(toldTest(test, around));
    held = [];
   };
   const tellFailure = (name)=>{
    tell({
     name: current().numbered(name),
     outcome: 'error'
    });
   };
   const takePoint = (point, isSuite = false)=>{
    const level = current();
    level.points += 1;
    level.announced = undefined;
    const name = point.name === '' ? `test ${level.points}` : (0, plain_name.MH)(point.name);
    waiting = {
     point,
     level,
     name,
     outcome: point.outcome,
     durationMs: point.durationMs,
     isSuite
    };
   };
   const settle = ()=>{
    const told = waiting;
    waiting = undefined;
    if (told === undefined) return;
    const { name, outcome, durationMs, level, isSuite } = told;
    if (!isSuite) tell({
     name: level.numbered(name),
     outcome,
     durationMs
    });
   };
   const open = (level)=>{
    if (levels.push(level) > tap_report_DEEPEST) throw tap_report_tooDeep();
    sink.suite();
   };
   const close = (point)=>{
    const level = current();
    if (level.plan !== undefined && level.points < level.plan) throw tooFew(level, level.plan);
    level.name ??= (0, plain_name.MH)(point.name);
    levels.pop();
    if (isNamed()) tellHeld();
    if (point.outcome === 'failed' && level.failures === 0) tellFailure(level.name);
   };
   const openBrace = (indent, line)=>{
    if (waiting?.point.mayOpen !== true) return;
    const { point, level, name } = waiting;
    const isOpened = indent === level.indent + INDENT && SUBTESTS_BEGIN.has(line.is) || indent === level.indent && line.is === 'closing brace';
    if (!isOpened) waiting = {
     ...waiting,
     point: {
      ...point,
      mayOpen: false
     },
     name: `${name} {`
    };
    else {
     waiting = undefined;
     open(tapLevel(level.indent + INDENT, name, point));
    }
   };
   const openIndented = (indent, line)=>{
    const { indent: outer, announced } = current();
    if (indent !== outer + INDENT || !SUBTESTS_BEGIN.has(line.is)) return;
    if (line.is === 'point' && announced === undefined && line.point.number !== 1) return;
    open(tapLevel(indent, line.is === 'subtest' ? announced ?? line.name : announced));
   };
   const takeLine = (indent, line)=>{
    openBrace(indent, line);
    settle();
    openIndented(indent, line);
    const level = current();
    const isHere = indent === level.indent;
    if (line.is === 'bail out' && isHere) {
     isBailedOut = true;
     sink.note(`The run was given up${line.why === '' ? '' : `: ${(0, plain_name.MH)(line.why)}`}.`);
    } else if (line.is === 'subtest' && isHere) level.announced = line.name;
    else if (line.is === 'plan' && isHere) {
     if (level.plan !== undefined) throw secondPlan();
     level.plan = line.tests;
     if (level === root && line.tests === 0 && line.skips !== '') sink.note(`All tests are skipped: ${(0, plain_name.MH)(line.skips)}.`);
    } else if (line.is === 'point' && isHere) takePoint(line.point);
    else if (indent !== level.indent - INDENT) return;
    else if (line.is === 'closing brace' && level.opener !== undefined) close(level.opener);
    else if (line.is === 'point' && level.opener === undefined) {
     close(line.point);
     takePoint(line.point, true);
    }
   };
   const takeYaml = (text)=>{
    if (waiting === undefined) return;
    const [, duration] = DURATION.exec(text) ?? [];
    if (duration !== undefined) waiting.durationMs ??= durationIn({
     ms: Number(duration)
    }, 'ms');
    if (SUITE.test(text) && waiting.outcome !== 'failed') waiting.isSuite = true;
   };
   return {
    take: (whole)=>{
     const text = whole.trimStart();
     const indent = whole.length - text.length;
     if (text === '' || isBailedOut) return false;
     if (block !== undefined && indent >= block) {
      if (indent === block && text.trimEnd() === '...') block = undefined;
      else takeYaml(text);
      return false;
     }
     block = undefined;
     const line = tapLine(text);
     if (line.is === 'block' && waiting !== undefined && indent > waiting.level.indent) {
      block = indent;
      return false;
     }
     takeLine(indent, line);
     return !SAYS_NOTHING.has(line.is);
    },
    end: ()=>{
     const isOpen = waiting?.point.mayOpen === true || block !== undefined || levels.length > 1;
     settle();
     if (isBailedOut) {
      levels.splice(1);
      tellHeld();
      tellFailure('[Bail out!]');
      return undefined;
     }
     if (isOpen) return tap_report_brokenOff('The file breaks off within its last test');
     if (root.plan === undefined) return tap_report_brokenOff('The file breaks off: it has no plan, which says how many tests it holds');
     if (root.points < root.plan) return tooFew(root, root.plan);
     if (root.points > root.plan) sink.note(`The plan is of ${root.plan} tests, but the report tells ${root.points}.`);
     return undefined;
    }
   };
  }
  const toldTest = (test, around)=>({
    ...test,
    suite: suitePath(around.map(({ name = '' })=>name)),
    className: '',
    file: ''
   });
  const SUBTESTS_BEGIN = new Set([
   'point',
   'plan',
   'subtest'
  ]);
  const SAYS_NOTHING = new Set([
   'comment',
   'block',
   'closing brace'
  ]);
  const DURATION = /^duration_ms: (\d{1,9}(?:\.\d{1,20})?)$/;
  const SUITE = /^type: '?suite'?$/;
  const tap_report_DEEPEST = 100;
  const MOST_HELD = 100_000;
  const tooFew = ({ points, name }, plan)=>tap_report_brokenOff(`The plan${name === undefined ? '' : ` of "${name.slice(0, 100)}"`} is of ${plan} tests, but the report tells ${points}`);
  const tap_report_brokenOff = (what)=>new problem.A({
    what,
    todo: 'Check whether the test run was stopped, crashed, or ran out of time before its report was complete'
   });
  const secondPlan = ()=>new problem.A({
    what: 'The file has two plans, so it is more than one report',
    todo: 'Let each test run write a file of its own'
   });
  const tap_report_tooDeep = ()=>new problem.A({
    what: `The file nests more than ${tap_report_DEEPEST} tests`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
   });
  const tooManyHeld = ()=>new problem.A({
    what: `The file tells more than ${MOST_HELD.toLocaleString('en')} subtests before what they belong to`,
    todo: 'Let the tool write `# Subtest: name` before subtests, or split the report'
   });
  ;
  const tap = {
   title: 'TAP',
   writers: 'node:test, Bats, tape, node-tap, AVA, Vitest, mocha, Test::More, pgTAP and many more',
   files: [
    '**/*.tap',
    '**/tap.txt'
   ],
   recognises: (opening)=>opening.is === 'text' && beginsAsTap(opening),
   read: async (bytes, sink)=>{
    const report = tapReport(sink);
    let saidLast = false;
    for await (const { text, isWhole } of linesOf(bytes)){
     const said = report.take(text);
     saidLast = said && !isWhole;
    }
    return saidLast ? CUT() : report.end();
   }
  };
  function beginsAsTap({ text }) {
   const lines = text.split('\n', tap_MOST_LINES_BEFORE);
   if (lines.some((line)=>/^TAP version \d/.test(line))) return true;
   return lines.some((line)=>/^1\.\.\d+\s*(?:#.*)?$|^(?:not )?ok \d+(?:\s|$)/.test(line) && saysSomething(line));
  }
  const tap_MOST_LINES_BEFORE = 50;
  const saysSomething = (line)=>[
    'plan',
    'point'
   ].includes(tapLine(line).is);
  const CUT = ()=>new problem.A({
    what: 'The file breaks off within its last line',
    todo: 'Check whether the test run was stopped, crashed, or ran out of time or disk before its report was complete'
   });
  ;
  function trxResults(sink) {
   const definitions = new Map();
   const shared = new Map();
   const suites = new Set();
   const held = [];
   let size = 0;
   const take = ({ testId, name, outcome, durationMs })=>{
    const { suite, className } = definitions.get(testId) ?? {
     suite: '',
     className: classByName(name)
    };
    if (!suites.has(suite)) {
     suites.add(suite);
     sink.suite();
    }
    sink.take({
     suite,
     className,
     name: withoutClass(name, className),
     file: '',
     outcome,
     durationMs
    });
   };
   const grow = (by)=>{
    size += by;
    if (size > LARGEST) throw trx_results_tooLarge();
   };
   return {
    define: (testId, { suite, className })=>{
     const before = definitions.get(testId);
     const whole = {
      suite: suite === '' ? before?.suite ?? '' : (0, plain_name.MH)(suite),
      className: (0, plain_name.MH)(className)
     };
     const key = `${whole.suite}\n${whole.className}`;
     const known = shared.get(key) ?? whole;
     if (known === whole) {
      shared.set(key, whole);
      grow(key.length);
     }
     if (before === undefined) grow(testId.length + OVERHEAD);
     definitions.set((0, plain_name.MH)(testId), known);
    },
    add: (result)=>{
     const name = stableName(result.name);
     if (held.length === 0 && definitions.has(result.testId)) take({
      ...result,
      name
     });
     else {
      held.push({
       ...result,
       testId: (0, plain_name.MH)(result.testId),
       name: (0, plain_name.MH)(name)
      });
      grow(Math.min(name.length, 2000) + Math.min(result.testId.length, 2000) + OVERHEAD);
     }
    },
    release: ()=>{
     for (const one of held)take(one);
    }
   };
  }
  const LARGEST = 300_000_000;
  const OVERHEAD = 40;
  const trx_results_tooLarge = ()=>new problem.A({
    what: 'The file holds more results and definitions than can be brought together in memory',
    todo: 'Split the report, or record fewer reports in one job'
   });
  ;
  function doubtsOf({ summary, counters, count, failures }) {
   const { outcome = 'Completed' } = summary;
   const toldFailures = FAILURES.reduce((sum, name)=>sum + trx_summary_countOf(counters[name]), 0);
   const told = trx_summary_countOf(counters['total']);
   const isGood = GOOD.has(outcome);
   if (failures === 0 && (!isGood || toldFailures > 0)) return {
    isRed: true,
    note: `The summary says ${outcome.slice(0, 30)}, and none of its ${count} tests failed.`
   };
   if (!isGood && outcome !== 'Failed') return {
    isRed: false,
    note: `The summary says ${outcome.slice(0, 30)}: tests may be missing.`
   };
   if (toldFailures > failures) return {
    isRed: false,
    note: `The summary counts ${toldFailures} failures, and the file tells of ${failures}.`
   };
   if (told > count) return {
    isRed: false,
    note: `The summary counts ${told} tests, and the file tells of ${count}.`
   };
   return {
    isRed: false
   };
  }
  const GOOD = new Set([
   'Completed',
   'Passed',
   'Warning',
   'Inconclusive',
   'NotExecuted'
  ]);
  const FAILURES = [
   'failed',
   'error',
   'timeout',
   'aborted',
   'passedButRunAborted',
   'notRunnable',
   'disconnected'
  ];
  const trx_summary_countOf = (text = '')=>/^\d{1,9}$/u.test(text) ? Number(text) : 0;
  ;
  function msOfTrx({ duration, startTime, endTime }) {
   if (duration !== undefined) return msOfSpan(duration);
   if (startTime === undefined || endTime === undefined) return undefined;
   const ms = Date.parse(endTime) - Date.parse(startTime);
   return ms >= 0 ? ms : undefined;
  }
  function msOfSpan(text) {
   const [, days = '0', hours, minutes, seconds] = SPAN.exec(text) ?? [];
   if (seconds === undefined) return undefined;
   const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
   return Math.round((whole * 60 + Number(seconds)) * 1e6) / 1000;
  }
  const SPAN = /^\s{0,9}(?:(\d{1,3})\.)?(\d{1,2}):([0-5]?\d):([0-5]?\d(?:\.\d{1,9})?)\s{0,9}$/u;
  ;
  const trx = {
   title: 'TRX',
   writers: 'dotnet test --logger trx, vstest.console, MSTest, Microsoft.Testing.Platform, xunit.net 3',
   files: [
    '**/*.trx'
   ],
   recognises: ({ text })=>/^<TestRun[\s/>]/u.test(text),
   read: (bytes, sink)=>readXml(bytes, trxReport(sink))
  };
  function trxReport(sink) {
   const results = trxResults(sink);
   const elements = [];
   const open = [];
   let definition = '';
   let [count, failures] = [
    0,
    0
   ];
   let [summary, counters] = [
    {},
    {}
   ];
   const leave = ({ attributes, inner, innerFailures })=>{
    const { testId, testName = '', dataRowInfo } = attributes;
    const around = open.at(-1);
    const outcome = trx_OUTCOMES.get(attributes['outcome'] ?? '') ?? 'error';
    count += 1;
    if ((0, domain_test.N)(outcome)) failures += 1;
    if (around !== undefined) {
     around.inner += 1;
     if ((0, domain_test.N)(outcome)) around.innerFailures += 1;
    }
    if (inner > 0 && (innerFailures > 0 || !(0, domain_test.N)(outcome))) return;
    const isNamedAlike = testName === around?.attributes['testName'] && dataRowInfo !== undefined;
    results.add({
     testId: testId ?? around?.attributes['testId'] ?? '',
     name: isNamedAlike ? `${testName} (Data Row ${dataRowInfo})` : testName,
     outcome,
     durationMs: msOfTrx(attributes)
    });
   };
   return {
    open: (name, attributes)=>{
     const parent = elements.at(-1);
     if (parent === undefined && name !== 'TestRun') throw trx_otherRoot(name);
     elements.push(name);
     if (isOfResults(parent)) open.push({
      attributes,
      inner: 0,
      innerFailures: 0
     });
     else if (parent === 'TestDefinitions') {
      definition = attributes['id'] ?? '';
      results.define(definition, {
       suite: baseName(attributes['storage'] ?? ''),
       className: ''
      });
     } else if (name === 'TestMethod') {
      const { codeBase = '', className = '' } = attributes;
      results.define(definition, {
       suite: baseName(codeBase),
       className: withoutAssembly(className)
      });
     } else if (name === 'ResultSummary') summary = attributes;
     else if (name === 'Counters') counters = attributes;
    },
    close: ()=>{
     elements.pop();
     const result = isOfResults(elements.at(-1)) ? open.pop() : undefined;
     if (result !== undefined) leave(result);
    },
    end: ()=>{
     results.release();
     const { isRed, note } = doubtsOf({
      summary,
      counters,
      failures,
      count
     });
     if (isRed) sink.take({
      suite: '',
      className: '',
      name: 'test run',
      file: '',
      outcome: 'error'
     });
     if (note !== undefined) sink.note(note);
    }
   };
  }
  const isOfResults = (parent)=>parent === 'Results' || parent === 'InnerResults';
  const trx_OUTCOMES = new Map([
   [
    'Passed',
    'passed'
   ],
   [
    'Completed',
    'passed'
   ],
   [
    'Warning',
    'passed'
   ],
   [
    'Failed',
    'failed'
   ],
   [
    'NotExecuted',
    'skipped'
   ],
   [
    'Inconclusive',
    'skipped'
   ]
  ]);
  const trx_otherRoot = (name)=>new problem.A({
    what: `The file begins with <${name.slice(0, 50)}>, so it is not a TRX report`,
    todo: 'Let the test tool write TRX, or leave this file out of the reports'
   });
  ;
  const xunitNet = {
   title: 'xUnit.net XML',
   writers: 'xunit.net 2 and 3, XunitXml.TestLogger of dotnet test',
   files: [
    '**/*xunit*.xml'
   ],
   recognises: ({ text })=>/^<assemblies[\s/>]|^<assembly\s[^>]*\btest-framework=/u.test(text),
   read: (bytes, sink)=>readXml(bytes, xunitReport(sink))
  };
  function xunitReport(sink) {
   const suites = suitesOf(sink);
   const elements = [];
   let depthOfTest = 0;
   let [told, cases] = [
    0,
    0
   ];
   return {
    open: (name, attributes)=>{
     elements.push(name);
     if (depthOfTest > 0) return;
     if (name === 'assembly') {
      suites.enter({
       name: baseName(attributes['name'] ?? '')
      });
      told += xunit_net_countOf(attributes['failed']) + xunit_net_countOf(attributes['errors']);
     } else if (name === 'test') {
      depthOfTest = elements.length;
      cases += 1;
      suites.take(xunit_net_toldTest(suites.path(), attributes));
     } else if (name === 'error' && elements.at(-2) === 'errors') {
      const { type = 'error', name: of = '' } = attributes;
      suites.take({
       suite: suites.path(),
       className: '',
       name: nameOfError(type, of),
       file: '',
       outcome: 'error'
      });
     }
    },
    close: ()=>{
     const depth = elements.length;
     const name = elements.pop();
     if (depth === depthOfTest) depthOfTest = 0;
     else if (name === 'assembly' && depthOfTest === 0) suites.leave();
    },
    end: ()=>{
     if (told > 0 && suites.failures() === 0) sink.note(`The report counts ${told} failures at its assemblies, and none of its ${cases} tests failed.`);
    }
   };
  }
  const xunit_net_toldTest = (suite, attributes)=>{
   const { name, type = '', method = '', result = '', time } = attributes;
   return {
    suite,
    className: type,
    name: stableName(withoutClass(name ?? method, type)),
    file: attributes['source-file'] ?? '',
    line: line_of_lineOf(attributes['source-line']),
    outcome: xunit_net_OUTCOMES.get(result) ?? 'error',
    durationMs: msOfSeconds(time)
   };
  };
  const nameOfError = (type, of)=>`${type} ${of.replace(/ \(id: [0-9a-f-]{32,64}\)$/iu, '')}`.trimEnd();
  const xunit_net_OUTCOMES = new Map([
   [
    'Pass',
    'passed'
   ],
   [
    'Fail',
    'failed'
   ],
   [
    'Skip',
    'skipped'
   ],
   [
    'NotRun',
    'skipped'
   ]
  ]);
  const xunit_net_countOf = (text = '')=>/^\d{1,9}$/u.test(text) ? Number(text) : 0;
  ;
  const reportFormats = {
   junit: junit,
   trx: trx,
   nunit2: nunit2,
   nunit3: nunit3,
   'xunit-net': xunitNet,
   robot: robot,
   ctrf: ctrf,
   'go-test-json': goTestJson,
   tap: tap,
   'dart-json': dartJson,
   'mocha-json': mochaJson,
   'jest-json': jestJson,
   'playwright-json': playwrightJson,
   'cucumber-json': cucumberJson
  };
  const formatOf = (opening)=>FORMATS.find((one)=>one.recognises(opening));
  const FORMATS = Object.values(reportFormats);
  const REPORT_FILES = [
   ...new Set(FORMATS.flatMap(({ files })=>files))
  ];
 },
 46262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>LONGEST_JOB_MS
  });
  const LONGEST_JOB_MS = 5 * 86_400_000;
 },
 48404: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $t: ()=>cleanName,
   B6: ()=>LONGEST_NAME,
   DJ: ()=>withoutControls,
   En: ()=>withoutControl,
   MH: ()=>plainName
  });
  const plainName = (text)=>ownText(cleanName(text));
  function cleanName(text) {
   const short = shortName(text);
   return UNUSUAL.test(short) ? withoutControls(short).replaceAll(HALVES, '\ufffd') : short;
  }
  const shortName = (text)=>text.length <= LONGEST_NAME ? text : cut(text);
  const LONGEST_NAME = 1000;
  const cut = (text)=>Array.from(text.slice(0, 2 * LONGEST_NAME)).slice(0, LONGEST_NAME).join('');
  const withoutControls = (text)=>CONTROL.test(text) ? text.replaceAll(CONTROLS, withoutControl) : text;
  const withoutControl = (character)=>BREAKS.has(character) ? ' ' : CONTROL.test(character) ? '' : character;
  const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/;
  const CONTROLS = new RegExp(CONTROL, 'g');
  const BREAKS = new Set('\t\n\v\f\r\x85\u2028\u2029');
  const HALVES = /\p{Surrogate}/gu;
  const UNUSUAL = new RegExp(`${CONTROL.source}|[\\ud800-\\udfff]`);
  function ownText(text) {
   if (text.length < 13) return text;
   const own = text.slice(0, 1) + text.slice(1);
   own.charCodeAt(0);
   return own;
  }
 },
 11784: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>reportText
  });
  async function* reportText(bytes) {
   let decoder;
   let waiting = new Uint8Array();
   for await (const chunk of bytes){
    for (const piece of pieces(chunk)){
     waiting = decoder === undefined ? joined(waiting, piece) : piece;
     if (decoder === undefined && waiting.length < ENOUGH_TO_TELL) continue;
     decoder ??= new TextDecoder(encodingOf(waiting));
     yield decoder.decode(waiting, {
      stream: true
     });
    }
   }
   yield (decoder ?? new TextDecoder(encodingOf(waiting))).decode(decoder ? undefined : waiting);
  }
  const PIECE = 65_536;
  const ENOUGH_TO_TELL = 256;
  function* pieces(chunk) {
   for(let start = 0; start < chunk.length; start += PIECE)yield chunk.subarray(start, start + PIECE);
  }
  function joined(one, other) {
   const both = new Uint8Array(one.length + other.length);
   both.set(one);
   both.set(other, one.length);
   return both;
  }
  function encodingOf(start) {
   const [first, second] = start;
   if (first === 0xff && second === 0xfe || first === 0x3c && second === 0) return 'utf-16le';
   if (first === 0xfe && second === 0xff || first === 0 && second === 0x3c) return 'utf-16be';
   if (first === 0xef && second === 0xbb) return 'utf-8';
   const opening = new TextDecoder('latin1').decode(start.subarray(0, ENOUGH_TO_TELL));
   const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/u.exec(opening)?.[1] ?? 'utf-8';
   return /^utf-?16|^ucs|^utf-?32/iu.test(declared) || !isKnown(declared) ? 'utf-8' : declared;
  }
  function isKnown(encoding) {
   try {
    new TextDecoder(encoding);
    return true;
   } catch  {
    return false;
   }
  }
 },
 59281: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>documentType,
   v: ()=>shortener
  });
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  function shortener(empty) {
   let mode = TEXT;
   let passed = 0;
   let entity = 0;
   let isCutting = false;
   let quote = 0;
   let bang = '';
   let endings = 0;
   let tagLength = 0;
   const begin = (next)=>{
    mode = next;
    passed = 0;
    entity = 0;
    endings = 0;
   };
   return (piece)=>{
    let out = '';
    let from = 0;
    const end = (index, ending)=>{
     if (isCutting) {
      out += ending;
      from = index + 1;
      isCutting = false;
     }
    };
    const afterPlainMarkup = (start)=>{
     let index = start;
     for(;;){
      PLAIN_TAG.lastIndex = index;
      if (!PLAIN_TAG.test(piece) || PLAIN_TAG.lastIndex - index > KEPT) return index;
      const next = PLAIN_TAG.lastIndex;
      if (empty !== undefined && piece.charCodeAt(next - 2) === SLASH) {
       if (out !== '' || from < index) empty.before(out + piece.slice(from, index));
       out = '';
       from = empty.take({
        text: piece,
        start: index,
        end: next
       }) ? next : index;
      }
      index = next;
     }
    };
    for(let index = 0; index < piece.length; index += 1){
     if (mode === TEXT && !isCutting && entity === 0 && passed === 0) {
      index = afterPlainMarkup(index);
      if (index === piece.length) break;
     }
     const code = piece.charCodeAt(index);
     switch(mode){
      case TEXT:
       if (code === LESS) {
        if (entity > 0) throw brokenEntity();
        end(index, '<');
        begin(OPENED);
        continue;
       }
       break;
      case VALUE:
       if (code === quote) {
        if (entity > 0) throw brokenEntity();
        end(index, piece.charAt(index));
        begin(TAG);
        continue;
       }
       if (code === LESS && !isCutting) {
        out += `${piece.slice(from, index)}&lt;`;
        from = index + 1;
       }
       break;
      case OPENED:
       tagLength = 0;
       bang = '';
       begin(code === BANG ? DECLARED : code === QUESTION ? INSTRUCTION : TAG);
       if (code === GREATER) begin(TEXT);
       continue;
      case TAG:
       tagLength += 1;
       if (tagLength > LONGEST_TAG) throw endlessTag();
       if (code === GREATER) begin(TEXT);
       else if (code === QUOTE || code === APOSTROPHE) {
        quote = code;
        begin(VALUE);
       }
       continue;
      case DECLARED:
       bang += piece.charAt(index);
       if (bang === '--') begin(COMMENT);
       else if (bang === '[CDATA[') begin(CDATA);
       else if (/^doctype/iu.test(bang)) throw documentType();
       else if (bang.length > 7) throw malformed();
       continue;
      case CDATA:
       if (code === GREATER && endings >= 2) {
        end(index, ']]>');
        begin(TEXT);
        continue;
       }
       endings = code === BRACKET ? endings + 1 : 0;
       break;
      case COMMENT:
       if (code === GREATER && endings >= 2) {
        end(index, ' -->');
        begin(TEXT);
        continue;
       }
       endings = code === DASH ? endings + 1 : 0;
       break;
      case INSTRUCTION:
       if (code === GREATER && endings >= 1) {
        end(index, '?>');
        begin(TEXT);
        continue;
       }
       endings = code === QUESTION ? 1 : 0;
       break;
     }
     if (isCutting) {
      if (code === NEWLINE && mode !== VALUE) out += '\n';
      continue;
     }
     if (mode === TEXT || mode === VALUE) {
      if (code === AMPERSAND) entity = 1;
      else if (entity > 0) entity = code === SEMICOLON ? 0 : entity + 1;
      if (entity > LONGEST_ENTITY) throw brokenEntity();
     }
     passed += 1;
     if (passed > KEPT && entity === 0 && !isLowSurrogate(code)) {
      out += piece.slice(from, index);
      if (code === SEMICOLON) out += ';';
      isCutting = true;
     }
    }
    return isCutting ? out : from === 0 ? piece : out + piece.slice(from);
   };
  }
  const PLAIN_TAG = /[ \t\r\n]{0,200}<\/?[A-Za-z_:][\w.:-]*(?:[ \t\r\n]+[A-Za-z_:][\w.:-]*="[^"<&\0-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]*")*[ \t\r\n]*\/?>/y;
  const KEPT = 4096;
  const LONGEST_TAG = 65_536;
  const LONGEST_ENTITY = 64;
  const TEXT = 0;
  const VALUE = 1;
  const OPENED = 2;
  const TAG = 3;
  const DECLARED = 4;
  const CDATA = 5;
  const COMMENT = 6;
  const INSTRUCTION = 7;
  const NEWLINE = 0x0a;
  const BANG = 0x21;
  const QUOTE = 0x22;
  const AMPERSAND = 0x26;
  const APOSTROPHE = 0x27;
  const DASH = 0x2d;
  const SLASH = 0x2f;
  const SEMICOLON = 0x3b;
  const LESS = 0x3c;
  const GREATER = 0x3e;
  const QUESTION = 0x3f;
  const BRACKET = 0x5d;
  const isLowSurrogate = (code)=>code >= 0xdc00 && code <= 0xdfff;
  const documentType = ()=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The file declares a document type, which can make a small file expand without bound, so it was not read',
    todo: 'Let the tool write its report without a `<!DOCTYPE>`, or leave this file out of the reports'
   });
  const brokenEntity = ()=>broken('An `&` begins an entity that does not end');
  const endlessTag = ()=>broken('A tag is longer than 65,536 characters without its values');
  const malformed = ()=>broken('A `<!` begins neither a comment nor a CDATA section');
  const broken = (what)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what,
    todo: 'Check the step that writes the report: the file is not well-formed XML'
   });
 }
};
