import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
 42613: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 20181: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 35317: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
 },
 76982: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 24434: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 79896: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 58611: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 65692: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 69278: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 34589: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 16698: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 31421: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 37540: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 77598: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 53053: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 40610: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 71553: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
 },
 78474: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 73024: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 51455: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 37067: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 32467: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 44708: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 98995: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
 },
 77030: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 48161: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 76760: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1708: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 },
 41792: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 57075: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 41692: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 73136: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 57975: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 73429: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 75919: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 38522: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 70857: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 16928: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 2203: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 13193: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 53557: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
 },
 64756: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 52018: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 },
 87016: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 },
 39023: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 43106: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
 },
 21956: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   o: ()=>actions
  });
  const actions = {
   auto: async ()=>(await __nccwpck_require__.e(86).then(__nccwpck_require__.bind(__nccwpck_require__, 20086))).auto,
   record: async ()=>(await __nccwpck_require__.e(8916).then(__nccwpck_require__.bind(__nccwpck_require__, 28916))).record,
   detect: async ()=>(await __nccwpck_require__.e(9634).then(__nccwpck_require__.bind(__nccwpck_require__, 19634))).detect,
   risk: async ()=>(await __nccwpck_require__.e(6506).then(__nccwpck_require__.bind(__nccwpck_require__, 76506))).risk,
   watch: async ()=>(await Promise.all([
     __nccwpck_require__.e(4343),
     __nccwpck_require__.e(3744)
    ]).then(__nccwpck_require__.bind(__nccwpck_require__, 13744))).watch,
   rollback: async ()=>(await __nccwpck_require__.e(119).then(__nccwpck_require__.bind(__nccwpck_require__, 119))).rollback
  };
 },
 88839: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   P: ()=>commands
  });
  var _actions_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21956);
  const { record, detect, risk, watch, rollback } = _actions_index_js__WEBPACK_IMPORTED_MODULE_0__.o;
  const commands = {
   init: async ()=>(await __nccwpck_require__.e(713).then(__nccwpck_require__.bind(__nccwpck_require__, 90713))).init,
   doctor: async ()=>(await __nccwpck_require__.e(4268).then(__nccwpck_require__.bind(__nccwpck_require__, 44268))).doctor,
   scan: async ()=>(await __nccwpck_require__.e(2758).then(__nccwpck_require__.bind(__nccwpck_require__, 42758))).scan,
   record,
   detect,
   risk,
   watch,
   rollback,
   replay: async ()=>(await __nccwpck_require__.e(5232).then(__nccwpck_require__.bind(__nccwpck_require__, 15232))).replay,
   history: async ()=>(await __nccwpck_require__.e(3435).then(__nccwpck_require__.bind(__nccwpck_require__, 53435))).history,
   completion: async ()=>(await __nccwpck_require__.e(2461).then(__nccwpck_require__.bind(__nccwpck_require__, 2461))).completion
  };
 },
 59165: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   LU: ()=>TERMINAL_LIMIT_S,
   OP: ()=>commonOptions,
   j7: ()=>inputsAtTerminal
  });
  const TERMINAL_LIMIT_S = 600;
  const commonOptions = {
   json: {
    kind: 'flag',
    description: 'Print plain data for programs, as one line of JSON.'
   },
   'no-color': {
    kind: 'flag',
    description: 'Print without colours. They are left out where the output is no terminal.'
   },
   verbose: {
    kind: 'flag',
    description: 'Tell each thing that is done.'
   },
   help: {
    kind: 'flag',
    description: 'Show this help.'
   }
  };
  function inputsAtTerminal({ inputs }) {
   const offered = Object.entries(inputs).filter(([, spec])=>spec.only !== 'action');
   return Object.fromEntries(offered.map(([name, spec])=>[
     name,
     name === 'time-limit' ? {
      ...spec,
      default: String(TERMINAL_LIMIT_S)
     } : spec
    ]));
  }
 },
 84131: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   Df: ()=>withoutCommands,
   Is: ()=>harmless,
   Jj: ()=>cut,
   TN: ()=>oneLine,
   hw: ()=>manyLines
  });
  const REPLACEMENT = '\ufffd';
  const TERMINAL_SEQUENCES = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]/g;
  const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
  const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
  const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  const LONE_SURROGATES = /\p{Surrogate}/gu;
  const oneLine = (text)=>withoutControls(text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, ' '));
  const manyLines = (text)=>text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, '\n').split('\n').map(withoutControls).join('\n');
  function cut(text, mostPoints) {
   if (text.length <= mostPoints) return text;
   let points = 0;
   let units = 0;
   let end = 0;
   for (const point of text){
    if (points === mostPoints) return `${text.slice(0, end)}…`;
    points += 1;
    units += point.length;
    if (points < mostPoints) end = units;
   }
   return text;
  }
  const withoutControls = (line)=>line.replaceAll('\t', ' ').replace(CONTROLS, '').replace(BIDI, REPLACEMENT).replace(LONE_SURROGATES, REPLACEMENT);
  const harmless = (text)=>withoutCommands(withoutIgnorables(oneLine(text)));
  const withoutCommands = (line)=>line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
  const withoutIgnorables = (line)=>line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
 },
 73965: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   A: ()=>Problem
  });
  class Problem extends Error {
   name = 'Problem';
   what;
   where;
   todo;
   constructor(details){
    super(sentence(details), details.cause === undefined ? undefined : {
     cause: details.cause
    });
    this.what = details.what;
    this.where = details.where;
    this.todo = details.todo;
   }
  }
  const sentence = ({ what, where, todo })=>[
    where,
    `${what}.`,
    todo === undefined ? undefined : `${todo}.`
   ].filter((part)=>part !== undefined).join(' ');
 },
 83049: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   _: ()=>deadlineIn
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73965);
  function deadlineIn(ms, parent) {
   const span = Math.max(0, Math.min(ms, parent?.leftMs() ?? ms, LONGEST_MS));
   const end = performance.now() + span;
   const timer = new AbortController();
   setTimeout(()=>timer.abort(), span).unref();
   const signal = parent === undefined ? timer.signal : AbortSignal.any([
    timer.signal,
    parent.signal
   ]);
   (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
   const deadline = {
    signal,
    leftMs: ()=>signal.aborted ? 0 : Math.max(0, end - performance.now()),
    race: (work, what)=>raceAgainst(signal, work, what),
    within: (shorter)=>deadlineIn(shorter, deadline)
   };
   return deadline;
  }
  const LONGEST_MS = 2 ** 31 - 1;
  function raceAgainst(signal, work, what) {
   const late = ()=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
     what: `${what} took too long`,
     todo: 'Raise time-limit if this happens on healthy days too'
    });
   work.catch(()=>undefined);
   if (signal.aborted) return Promise.reject(late());
   return new Promise((resolve, reject)=>{
    const onAbort = ()=>reject(late());
    signal.addEventListener('abort', onAbort, {
     once: true
    });
    work.then(resolve, reject).finally(()=>signal.removeEventListener('abort', onAbort));
   });
  }
 },
 67060: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   x: ()=>VERSION
  });
  ;
  const package_namespaceObject = {
   "rE": "0.1.0"
  };
  ;
  const VERSION = package_namespaceObject.rE;
 },
 47912: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   a: ()=>toJson,
   s: ()=>jsonText
  });
  const toJson = ({ is, headline, findings, unseen, asides = [] })=>({
    version: 1,
    verdict: is,
    headline: exact(headline),
    findings: findings.map(findingJson),
    unseen: unseen.map(exact),
    asides: asides.map(exact)
   });
  const jsonText = (value)=>JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, escaped).replace(/#(?=[#[])/g, escaped);
  const findingJson = (finding)=>({
    detector: finding.detector,
    level: finding.level,
    subject: subjectJson(finding.subject),
    headline: exact(finding.headline),
    ...finding.now === undefined ? {} : {
     now: measureJson(finding.now)
    },
    ...finding.usual === undefined ? {} : {
     usual: measureJson(finding.usual)
    },
    ...finding.change === undefined ? {} : {
     change: finding.change
    },
    ...finding.since === undefined ? {} : {
     since: finding.since
    },
    ...finding.lostMsAWeek === undefined ? {} : {
     lostMsAWeek: finding.lostMsAWeek
    },
    ...finding.state === undefined ? {} : {
     state: finding.state
    },
    evidence: finding.evidence.map(exact),
    fingerprint: finding.fingerprint,
    trust: finding.trust
   });
  const measureJson = ({ value, unit })=>({
    value,
    unit
   });
  const subjectJson = ({ what, workflow, job, step, suite, test })=>({
    what,
    workflow,
    ...job === undefined ? {} : {
     job
    },
    ...step === undefined ? {} : {
     step
    },
    ...suite === undefined ? {} : {
     suite
    },
    ...test === undefined ? {} : {
     test
    }
   });
  const exact = (prose)=>prose.map((part)=>typeof part === 'string' ? part : part.name).join('');
  const escaped = (sign)=>Array.from({
    length: sign.length
   }, (_, at)=>`\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
 }
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally{
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
 var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === 'object' && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === 'function') return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [
   null,
   getProto({}),
   getProto([]),
   getProto(getProto)
  ];
  for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)){
   Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
  }
  def['default'] = ()=>value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();
(()=>{
 __nccwpck_require__.d = (exports, definition)=>{
  for(var key in definition){
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();
(()=>{
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = (chunkId)=>{
  return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
   __nccwpck_require__.f[key](chunkId, promises);
   return promises;
  }, []));
 };
})();
(()=>{
 __nccwpck_require__.u = (chunkId)=>{
  return "" + chunkId + ".index.js";
 };
})();
(()=>{
 __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
 __nccwpck_require__.r = (exports)=>{
  if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: 'Module'
   });
  }
  Object.defineProperty(exports, '__esModule', {
   value: true
  });
 };
})();
(()=>{
 var installedChunks = {
  8792: 0
 };
 var installChunk = (data)=>{
  var { ids, modules, runtime } = data;
  var moduleId, chunkId, i = 0;
  for(moduleId in modules){
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for(; i < ids.length; i++){
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises)=>{
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([
      promise,
      new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
        resolve
       ])
     ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
 x: ()=>cli,
 e: ()=>run
});
var problem = __nccwpck_require__(73965);
;
const systemClock = {
 now: ()=>Date.now(),
 sleep: (ms)=>new Promise((resolve)=>setTimeout(resolve, ms)),
 chance: ()=>Math.random()
};
var deadline = __nccwpck_require__(83049);
var promises_ = __nccwpck_require__(51455);
;
async function readEnvironment(variables) {
 const text = (name)=>variables[name] === '' ? undefined : variables[name];
 const required = (name)=>{
  const value = text(name);
  if (value !== undefined) return value;
  throw new problem.A({
   what: `${name} is not set, so this is not a job of GitHub Actions`,
   todo: 'At a terminal, run `foreshock scan` or another command instead of the action'
  });
 };
 return {
  repository: required('GITHUB_REPOSITORY'),
  repositoryId: whole(text('GITHUB_REPOSITORY_ID')),
  runId: runId(required('GITHUB_RUN_ID')),
  attempt: whole(text('GITHUB_RUN_ATTEMPT')) ?? 1,
  runNumber: whole(text('GITHUB_RUN_NUMBER')),
  jobKey: text('GITHUB_JOB') ?? 'job',
  workflow: text('GITHUB_WORKFLOW') ?? 'workflow',
  workflowPath: workflowPath(text('GITHUB_WORKFLOW_REF')),
  event: required('GITHUB_EVENT_NAME'),
  sha: required('GITHUB_SHA'),
  ref: text('GITHUB_REF') ?? '',
  headRef: text('GITHUB_HEAD_REF'),
  baseRef: text('GITHUB_BASE_REF'),
  workspace: text('GITHUB_WORKSPACE') ?? '.',
  temp: text('RUNNER_TEMP') ?? '.',
  apiUrl: text('GITHUB_API_URL') ?? 'https://api.github.com',
  serverUrl: text('GITHUB_SERVER_URL') ?? 'https://github.com',
  runnerName: text('RUNNER_NAME'),
  imageOs: text('ImageOS'),
  imageVersion: text('ImageVersion'),
  cacheMode: text('ACTIONS_CACHE_MODE'),
  summaryFile: text('GITHUB_STEP_SUMMARY'),
  payload: await payload(text('GITHUB_EVENT_PATH'))
 };
}
const whole = (text)=>text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
function runId(text) {
 const id = whole(text);
 if (id !== undefined) return id;
 throw new problem.A({
  what: `GITHUB_RUN_ID is "${text}", which is no number of a run`
 });
}
const workflowPath = (workflowRef)=>workflowRef?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1];
async function payload(path) {
 if (path === undefined) return {};
 try {
  const parsed = JSON.parse(await (0, promises_.readFile)(path, 'utf8'));
  return parsed;
 } catch (cause) {
  throw new problem.A({
   where: path,
   what: 'The event that started this run could not be read',
   cause
  });
 }
}
;
function readInputs(specs, given) {
 return Object.fromEntries(Object.entries(specs).map(([name, spec])=>{
  const text = given(name, spec)?.trim();
  const value = text === undefined || text === '' ? ownDefault(spec) : text;
  return [
   name,
   value === undefined ? nothing(spec) : parsed(name, spec, value)
  ];
 }));
}
const ownDefault = (spec)=>spec.default === undefined || spec.default === '' || spec.default.includes('${{') ? undefined : spec.default;
function nothing(spec) {
 if (spec.kind === 'flag') return false;
 return spec.kind === 'list' ? [] : undefined;
}
function parsed(name, spec, text) {
 switch(spec.kind){
  case 'flag':
   return flag(name, text);
  case 'count':
   return count(name, text);
  case 'choice':
   return choice(name, spec.choices ?? [], text);
  case 'list':
   return text.split(/\n|,(?![^{\n]*\})/).map((item)=>item.trim()).filter((item)=>item !== '');
  default:
   return text;
 }
}
function flag(name, text) {
 if (/^true$/i.test(text)) return true;
 if (/^false$/i.test(text)) return false;
 throw new problem.A({
  where: `input ${name}:`,
  what: `"${text}" is neither true nor false`,
  todo: 'Write true or false'
 });
}
function count(name, text) {
 const value = Number(text);
 if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
 throw new problem.A({
  where: `input ${name}:`,
  what: `"${text}" is not a whole number`,
  todo: 'Write a number such as 12, without a unit'
 });
}
function choice(name, choices, text) {
 if (choices.includes(text)) return text;
 throw new problem.A({
  where: `input ${name}:`,
  what: `"${text}" is not known`,
  todo: `Choose one of ${choices.join(', ')}`
 });
}
var harmless = __nccwpck_require__(84131);
;
function runnerLog(core) {
 return {
  debug: (message)=>core.debug((0, harmless.Is)(message)),
  info: (message)=>core.info((0, harmless.Is)(message)),
  warn: (message)=>core.warning((0, harmless.Is)(message)),
  progress: ()=>undefined
 };
}
function terminalLog({ error, overwrites, verbose }) {
 const clear = overwrites ? '\r\u001b[2K' : '';
 const line = (message)=>void error.write(`${clear}${(0, harmless.Is)(message)}\n`);
 return {
  debug: (message)=>verbose ? line(message) : undefined,
  info: line,
  warn: (message)=>line(`warning: ${message}`),
  progress: (message)=>overwrites ? void error.write(`${clear}${(0, harmless.Is)(message)}`) : undefined
 };
}
;
const DEFAULT_LIMIT_S = 30;
const LONGEST_LIMIT_S = 6 * 3600;
const LAST_WORDS_MS = 3_000;
async function runAction(load) {
 const core = await Promise.all([
  __nccwpck_require__.e(4119),
  __nccwpck_require__.e(4942),
  __nccwpck_require__.e(3838)
 ]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
 const isStrict = /^true$/i.test(core.getInput('strict'));
 const isGate = ![
  '',
  'never',
  'fail',
  'warn'
 ].includes(core.getInput('fail-on'));
 let mayFail = isStrict || isGate;
 const giveUp = (why)=>{
  if (mayFail) core.error(why);
  else core.warning(why);
  setOutputs(core, {
   status: 'degraded'
  });
  process.exit(mayFail ? 1 : 0);
 };
 process.on('uncaughtException', (error)=>giveUp(wordsFor(error)));
 const limitMs = 1000 * (limitFrom(core.getInput('time-limit')) - process.uptime());
 setTimeout(()=>giveUp(OUT_OF_TIME), limitMs);
 try {
  const action = await load();
  mayFail ||= !action.observes;
  const inputs = readInputs(action.inputs, (name)=>core.getInput(name));
  const outcome = await action.run(inputs, {
   runner: await readEnvironment(process.env),
   variables: process.env,
   folder: process.cwd(),
   deadline: (0, deadline._)(limitMs - LAST_WORDS_MS),
   clock: systemClock,
   log: runnerLog(core),
   print: (text)=>void process.stdout.write(text)
  });
  setOutputs(core, outcome.outputs);
  if (outcome.exitCode !== 0) core.setFailed(outcome.text({
   colours: false
  }));
 } catch (error) {
  giveUp(wordsFor(error));
 }
 process.exit();
}
function limitFrom(text) {
 const seconds = Number(text);
 return seconds > 0 ? Math.min(seconds, LONGEST_LIMIT_S) : DEFAULT_LIMIT_S;
}
const OUT_OF_TIME = 'Foreshock ran into its time limit and stopped. What was kept until then stays; the next recording catches up.';
function setOutputs(core, outputs) {
 try {
  for (const [name, value] of Object.entries(outputs))core.setOutput(name, value);
 } catch (error) {
  core.warning(`The outputs of this step were not set. ${wordsFor(error)}`);
 }
}
function wordsFor(error) {
 if (error instanceof problem.A) return error.message;
 const stack = error instanceof Error ? error.stack ?? error.message : String(error);
 return `This is a bug in Foreshock. Please report it with these lines: ${stack}`;
}
var actions = __nccwpck_require__(21956);
;
const run = (name)=>runAction(actions.o[name]);
var external_node_util_ = __nccwpck_require__(57975);
var version = __nccwpck_require__(67060);
var json = __nccwpck_require__(47912);
;
const EXIT = {
 done: 0,
 said: 1,
 problem: 2,
 bug: 3
};
const EXIT_CODES = [
 {
  code: EXIT.done,
  means: 'done'
 },
 {
  code: EXIT.said,
  means: '--fail-on was met, doctor found something to mend, history verify found damage, or history forget could not reach all'
 },
 {
  code: EXIT.problem,
  means: 'something to mend, which the last line on standard error names'
 },
 {
  code: EXIT.bug,
  means: 'a bug'
 }
];
var commands_options = __nccwpck_require__(59165);
;
const LINE = 78;
const WIDEST_HEAD = 26;
function overview(commands) {
 const width = Math.max(...commands.map(({ name })=>name.length));
 return [
  'Foreshock reads the small tremors in your CI: slower builds, flaky tests.',
  '',
  'Usage: foreshock <command> [options]',
  '',
  ...commands.map(({ name, summary })=>row(name.padEnd(width), summary)),
  '',
  'foreshock help <command> shows its options; --version the version.',
  ...wrap(`Exit codes: ${EXIT_CODES.map(({ code, means })=>`${code} ${means}`).join('; ')}.`, LINE)
 ].join('\n');
}
function commandHelp(command) {
 const { name, summary, arguments: args = [] } = command;
 const options = Object.entries({
  ...(0, commands_options.j7)(command),
  ...commands_options.OP
 });
 const names = options.map(([option, spec])=>`--${option}${spec.kind === 'flag' ? '' : ` ${placeholder(spec)}`}`);
 const width = Math.min(WIDEST_HEAD, Math.max(...names.map((text)=>text.length)));
 return [
  `Usage: foreshock ${name}${args.map((argument)=>` [${argument.name}]`).join('')} [options]`,
  '',
  ...wrap(plain(summary), LINE),
  '',
  ...args.flatMap((argument)=>[
    row(argument.name.padEnd(width), argument.description),
    ...Object.entries(argument.choices ?? {}).map(([choice, what])=>row(`  ${choice}`.padEnd(width), what))
   ]),
  ...options.map(([, spec], index)=>help_option(names[index] ?? '', described(spec), width))
 ].join('\n');
}
const placeholder = (spec)=>spec.choices?.join('|') ?? spec.placeholder ?? 'VALUE';
function described({ description, default: value, kind }) {
 const shown = value === undefined || value === '' || value.includes('${{') || kind === 'flag' ? '' : ` (default: ${value})`;
 return `${description}${shown}`;
}
const help_option = (head, text, width)=>head.length <= width ? row(head.padEnd(width), text) : `  ${head}\n${row(' '.repeat(width), text)}`;
function row(head, text) {
 const indent = head.length + 4;
 return wrap(plain(text), LINE - indent).map((line, index)=>index === 0 ? `  ${head}  ${line}` : `${' '.repeat(indent)}${line}`).join('\n');
}
const plain = (markdown)=>markdown.replaceAll('`', '');
function wrap(text, width) {
 const lines = [];
 for (const word of text.split(' ')){
  const last = lines.at(-1);
  if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
  else lines.push(word);
 }
 return lines;
}
var commands = __nccwpck_require__(88839);
;
function surfaceOf(stream, env) {
 const isWatched = stream.isTTY === true && env['TERM'] !== 'dumb' && !isOn(env['CI']);
 return {
  colours: forced(env['FORCE_COLOR']) ?? (isWatched && (env['NO_COLOR'] ?? '') === ''),
  progress: isWatched
 };
}
const isOn = (value)=>value !== undefined && ![
  '',
  '0',
  'false'
 ].includes(value);
const forced = (value)=>value === undefined ? undefined : ![
  '0',
  'false'
 ].includes(value);
;
async function cli() {
 const [, , first, ...rest] = process.argv;
 const { stdout, stderr, env } = process;
 for (const stream of [
  stdout,
  stderr
 ])stream.on('error', ()=>undefined);
 try {
  const code = await answer(first, rest);
  await arrived(stdout);
  process.exit(code);
 } catch (error) {
  const isProblem = error instanceof problem.A;
  const colour = surfaceOf(stderr, env).colours ? (text)=>`\u001b[31m${text}\u001b[39m` : (text)=>text;
  stderr.write(`${colour('✗')} ${wordsFor(error)}\n`);
  await new Promise((done)=>stderr.write('', done));
  process.exit(isProblem ? EXIT.problem : EXIT.bug);
 }
}
async function arrived(stdout) {
 const failure = await new Promise((done)=>{
  if (stdout.errored === null) stdout.write('', done);
  else done(stdout.errored);
 });
 if (failure instanceof Error && !('code' in failure && failure.code === 'EPIPE')) throw new problem.A({
  what: `The answer could not be written: ${failure.message}`,
  cause: failure
 });
}
async function answer(first, rest) {
 if (first === undefined || first === 'help' || first === '--help' || first === '-h') return help(rest[0]);
 if (first === '--version' || first === '-v') return print(`foreshock ${version.x}`);
 const name = commandNamed(first);
 const command = await commands.P[name]();
 const { values, positionals } = parse(command, rest);
 if (values['help'] === true) return print(commandHelp(command));
 return perform(command, {
  values,
  positionals
 });
}
async function perform(command, { values, positionals }) {
 const { stdout, stderr, env } = process;
 const named = argumentsOf(command);
 const given = (name)=>{
  const place = Object.keys(named).indexOf(name);
  const value = place >= 0 ? positionals[place] : values[name];
  return Array.isArray(value) ? value.join('\n') : value?.toString();
 };
 const inputs = inTypedWords(named, ()=>readInputs({
   ...command.inputs,
   ...named
  }, given));
 const limitS = Number(values['time-limit'] ?? commands_options.LU) || commands_options.LU;
 const outcome = await command.run(inputs, {
  runner: undefined,
  variables: env,
  folder: process.cwd(),
  deadline: (0, deadline._)(1000 * limitS),
  clock: systemClock,
  log: terminalLog({
   error: stderr,
   overwrites: surfaceOf(stderr, env).progress,
   verbose: values['verbose'] === true
  }),
  print: (text)=>void stdout.write(text)
 });
 if (values['json'] === true) print((0, json.s)(outcome.json));
 else print(outcome.text({
  colours: values['no-color'] !== true && surfaceOf(stdout, env).colours
 }));
 return outcome.exitCode;
}
const argumentsOf = (command)=>Object.fromEntries((command.arguments ?? []).map(({ name, description, choices })=>[
   name,
   choices === undefined ? {
    kind: 'text',
    description
   } : {
    kind: 'choice',
    description,
    choices: Object.keys(choices)
   }
  ]));
function inTypedWords(named, read) {
 try {
  return read();
 } catch (error) {
  if (!(error instanceof problem.A) || error.where === undefined) throw error;
  const where = error.where.replace(/^input (.+):$/, (_, name)=>`${Object.hasOwn(named, name) ? '' : '--'}${name}:`);
  throw new problem.A({
   what: error.what,
   where,
   ...error.todo === undefined ? {} : {
    todo: error.todo
   }
  });
 }
}
function parse(command, args) {
 const options = {
  help: {
   type: 'boolean',
   short: 'h'
  }
 };
 for (const [name, spec] of Object.entries({
  ...(0, commands_options.j7)(command),
  ...commands_options.OP
 }))options[name] ??= spec.kind === 'flag' ? {
  type: 'boolean'
 } : {
  type: 'string',
  multiple: spec.kind === 'list'
 };
 const most = command.arguments?.length ?? 0;
 try {
  const parsed = (0, external_node_util_.parseArgs)({
   args: [
    ...args
   ],
   options,
   allowPositionals: most > 0,
   strict: true
  });
  const [unexpected] = parsed.positionals.slice(most);
  if (unexpected !== undefined) throw new Error(`Unexpected argument '${unexpected}'`);
  return parsed;
 } catch (cause) {
  throw new problem.A({
   what: firstSentence(cause instanceof Error ? cause.message : String(cause)),
   todo: `See foreshock help ${command.name}`,
   cause
  });
 }
}
const firstSentence = (text)=>(text.split(/\. |\n/, 1)[0] ?? text).replace(/\.$/, '');
function commandNamed(name) {
 if (isCommand(name)) return name;
 throw new problem.A({
  what: `"${name}" is not a command`,
  todo: `Choose one of ${Object.keys(commands.P).join(', ')}; foreshock help tells what they do`
 });
}
const isCommand = (name)=>Object.hasOwn(commands.P, name);
async function help(name) {
 if (name !== undefined) return print(commandHelp(await commands.P[commandNamed(name)]()));
 const all = await Promise.all(Object.values(commands.P).map((load)=>load()));
 return print(overview(all));
}
function print(text) {
 process.stdout.write(`${text}\n`);
 return 0;
}
;
var __webpack_exports__cli = __webpack_exports__.x;
var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__cli as cli, __webpack_exports__run as run };
