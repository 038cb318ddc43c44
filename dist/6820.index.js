export const id = 6820;
export const ids = [
 6820,
 2812
];
export const modules = {
 64680: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>configInForce
  });
  var _src_flows_read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62090);
  var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74616);
  async function configInForce(source, { log, ...asked }) {
   const found = await (0, _src_flows_read_config_js__WEBPACK_IMPORTED_MODULE_0__.X)(source, _config_js__WEBPACK_IMPORTED_MODULE_1__.$, asked);
   if (found.is === 'known' && found.value.whole.ok) {
    const inForce = found.value.whole.config;
    if (inForce.shared.length > 0) log.info(`Configuration: ${(0, _src_flows_read_config_js__WEBPACK_IMPORTED_MODULE_0__.R)(asked.path, inForce)}.`);
   }
   return found;
  }
 },
 74616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>config
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var parse = __webpack_require__(23945);
  ;
  function nearest(word, candidates) {
   const [best, ...others] = nearestOnes(word, candidates);
   return others.length === 0 ? best : undefined;
  }
  function nearestOnes(word, candidates) {
   const near = [
    ...candidates
   ].map((candidate)=>({
     candidate,
     distance: distanceBetween(word, candidate)
    })).filter(({ candidate, distance })=>distance <= furthest(candidate));
   const least = Math.min(...near.map(({ distance })=>distance));
   return near.filter(({ distance })=>distance === least).map(({ candidate })=>candidate);
  }
  function distanceBetween(one, other) {
   if (one.length > LONGEST) return Infinity;
   return isSameWord(one, other) ? 0 : edits(one, other);
  }
  const isSameWord = (one, other)=>bare(one) === bare(other);
  const LONGEST = 100;
  const furthest = (candidate)=>Math.min(3, Math.max(1, Math.floor(candidate.length / 3)));
  const bare = (word)=>word.toLowerCase().replace(/[-_ .]/g, '');
  function edits(one, other) {
   let beforeLast = [];
   let last = Array.from({
    length: other.length + 1
   }, (_, column)=>column);
   for(let row = 1; row <= one.length; row++){
    const next = [
     row
    ];
    for(let column = 1; column <= other.length; column++){
     const isSame = one[row - 1] === other[column - 1];
     const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
     next[column] = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1), isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity);
    }
    beforeLast = last;
    last = next;
   }
   return last[other.length] ?? 0;
  }
  ;
  function quote(value) {
   if (value === null) return 'empty';
   if (typeof value === 'string') return visible(JSON.stringify(shorten(value)));
   if (typeof value === 'number') return plainNumber(value);
   if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
   if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
   return typeof value === 'boolean' ? String(value) : 'nothing';
  }
  function keyPath(path) {
   return path.map(segment).join('');
  }
  function segment(key, index) {
   if (typeof key === 'number') return `[${key}]`;
   const name = String(key);
   const shown = /^[\w-]{1,80}$/.test(name) ? name : quote(name);
   return index === 0 ? shown : `.${shown}`;
  }
  function either(choices, word = 'or') {
   const last = choices.at(-1) ?? '';
   return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} ${word} ${last}`;
  }
  const quote_LONGEST = 60;
  const shorten = (text)=>text.length > quote_LONGEST ? `${text.slice(0, quote_LONGEST)}…` : text;
  const visible = (text)=>text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (character)=>`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  function plainNumber(value) {
   if (Number.isNaN(value)) return '.nan';
   return Number.isFinite(value) ? String(value) : value > 0 ? '.inf' : '-.inf';
  }
  var schema_leaves = __webpack_require__(77226);
  var core_schemas = __webpack_require__(81041);
  var checks = __webpack_require__(44890);
  ;
  function takes(schemas) {
   const words = schemas.flatMap(wordsFor);
   return either([
    ...new Set(words)
   ].sort((one, other)=>rank(one) - rank(other)));
  }
  function wordsFor(schema) {
   const own = (0, schema_leaves.fX)(schema)['takes'];
   return typeof own === 'string' ? [
    own
   ] : (0, schema_leaves.wf)(schema).flatMap(leafWords);
  }
  function leafWords(leaf) {
   const own = (0, schema_leaves.fX)(leaf)['takes'];
   if (typeof own === 'string') return [
    own
   ];
   if (leaf instanceof core_schemas.sF) return [
    'true',
    'false'
   ];
   if (leaf instanceof core_schemas.nu) return leaf._zod.def.values.map(String);
   if (leaf instanceof core_schemas.VO) return Object.values(leaf._zod.def.entries).map(String);
   if (leaf instanceof core_schemas.vz) return [
    numberWords(leaf)
   ];
   if (leaf instanceof core_schemas.$v) return [
    textWords(leaf)
   ];
   if (leaf instanceof core_schemas.$p) return [
    listWords(leaf, takes([
     leaf._zod.def.element
    ]))
   ];
   if (leaf instanceof core_schemas.G3) return [
    'a list'
   ];
   if (leaf instanceof core_schemas.h) return [
    `a mapping of names to ${takes([
     leaf._zod.def.valueType
    ])}`
   ];
   if (leaf instanceof core_schemas.L8) return [
    'a mapping of settings'
   ];
   if (leaf instanceof core_schemas.x8) return [
    'nothing'
   ];
   return [
    'another value'
   ];
  }
  const rank = (words)=>words === 'true' ? 0 : isDescribed(words) ? 2 : 1;
  const isDescribed = (words)=>/^an? /.test(words);
  function numberWords(leaf) {
   const { least, above, most, below, isWhole, step } = boundsOf(leaf);
   const noun = isWhole ? 'a whole number' : 'a number';
   const low = above === undefined ? least && `from ${least}` : `above ${above}`;
   const high = below === undefined ? most && `${least === undefined ? 'up to' : 'to'} ${most}` : `below ${below}`;
   const multiple = step && `in steps of ${step}`;
   const isPair = low !== undefined && high !== undefined && !(high.startsWith('to ') && low.startsWith('from '));
   return [
    noun,
    low,
    isPair ? 'and' : undefined,
    high,
    multiple
   ].filter((word)=>word !== undefined).join(' ');
  }
  function boundsOf(leaf) {
   const bounds = {
    isWhole: false
   };
   for (const check of checksOf(leaf)){
    if (check instanceof checks.J_) bounds[check._zod.def.inclusive ? 'least' : 'above'] = String(check._zod.def.value);
    if (check instanceof checks.sm) bounds[check._zod.def.inclusive ? 'most' : 'below'] = String(check._zod.def.value);
    if (check instanceof checks.Jk) bounds.step = String(check._zod.def.value);
    if (check instanceof checks.KH) bounds.isWhole ||= check._zod.def.format.includes('int');
   }
   return bounds;
  }
  function textWords(leaf) {
   const { least, most, format } = lengthsOf(leaf);
   const noun = format === undefined ? 'text' : FORMATS[format] ?? 'text in a set form';
   const low = least === undefined ? undefined : least === 1 ? 'that is not empty' : `of at least ${least} characters`;
   const high = most === undefined ? undefined : `of at most ${most} characters`;
   return [
    noun,
    low,
    low !== undefined && high !== undefined ? 'and' : undefined,
    high
   ].filter((word)=>word !== undefined).join(' ');
  }
  const FORMATS = {
   url: 'a URL',
   email: 'an e-mail address',
   uuid: 'a UUID'
  };
  function listWords(leaf, item) {
   const { least, most } = lengthsOf(leaf);
   if (least !== undefined && most !== undefined) return `a list of ${least} to ${most} items, each ${item}`;
   if (least !== undefined) return `a list of at least ${least} ${least === 1 ? 'item' : 'items'}, each ${item}`;
   if (most !== undefined) return `a list of at most ${most} items, each ${item}`;
   return isDescribed(item) ? `a list of items, each ${item}` : `a list of ${item}`;
  }
  function lengthsOf(leaf) {
   const lengths = {};
   for (const check of checksOf(leaf)){
    if (check instanceof checks.Kk) lengths.least = check._zod.def.minimum;
    if (check instanceof checks.Yk) lengths.most = check._zod.def.maximum;
    if (check instanceof checks.ql) lengths.format = check._zod.def.format;
   }
   return lengths;
  }
  const checksOf = (leaf)=>[
    leaf,
    ...leaf._zod.def.checks ?? []
   ];
  ;
  function valueErrors(issues, schema, { value, places }) {
   return issues.flatMap((issue)=>innermost(issue, [])).filter((issue)=>!places.isRefused(issue.path)).map(({ path, message, isName })=>({
     ...isName === true ? places.keyAt(path) : places.valueAt(path),
     explain: ()=>isName === true ? {
       key: keyPath(path),
       message: nameError(path, message)
      } : explain({
       path,
       message,
       value: valueAt(value, path),
       source: places.sourceAt(path)
      }, schema)
    }));
  }
  function innermost(issue, above) {
   const path = [
    ...above,
    ...issue.path
   ];
   if (issue.code === 'invalid_key') return [
    {
     path,
     message: issue.issues[0]?.message ?? NO_WORDS,
     isName: true
    }
   ];
   if (issue.code === 'unrecognized_keys') return issue.keys.map((name)=>({
     path: [
      ...path,
      name
     ],
     message: NO_WORDS,
     isName: true
    }));
   if (issue.code === 'invalid_union') {
    const meant = issue.errors.filter((errors)=>errors.every((error)=>error.path.length > 0));
    const [only, ...others] = meant;
    if (only !== undefined && others.length === 0) return only.flatMap((error)=>innermost(error, path));
   }
   return [
    {
     path,
     message: issue.message
    }
   ];
  }
  function nameError(path, message) {
   const because = message === NO_WORDS ? '' : `: ${withoutStop(message)}`;
   return `${keyPath(path)} is not a name that may stand here${because}.`;
  }
  function explain({ path, message, value, source }, schema) {
   const schemas = (0, schema_leaves.UW)(schema, path);
   const key = keyPath(path);
   const name = key === '' ? 'The file' : key;
   const allowed = takes(schemas);
   if (message !== NO_WORDS) return {
    key,
    message: `${name} is ${quote(value)}, but ${withoutStop(message)}.`
   };
   if (value === undefined) return {
    key,
    message: `${name} is missing: it takes ${allowed}.`
   };
   if (value === null) return {
    key,
    message: `${name} has no value: it takes ${allowed}.`
   };
   return {
    key,
    message: `${name} is ${quote(value)}, but takes ${allowed}.`,
    ...advice({
     value,
     source
    }, schemas)
   };
  }
  const NO_WORDS = 'Invalid input';
  const withoutStop = (text)=>text.replace(/\.$/, '');
  function advice({ value, source }, schemas) {
   const leaves = schemas.flatMap(schema_leaves.wf);
   const kinds = new Set(leaves.flatMap(kindsOf));
   if (kinds.has('array') && typeof value !== 'object') return {
    todo: 'Write a list, even of one: [ … ]'
   };
   if (typeof value !== 'string') {
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    return isScalar && kinds.has('string') && !kinds.has(typeof value) && source !== undefined ? {
     todo: `Put it in quotes: ${quote(source)}`
    } : {};
   }
   if (kinds.has('boolean') && isTruthWord(value)) return {
    todo: truthAdvice(value)
   };
   if (kinds.has('number') && /^[+-]?\d+(\.\d+)?$/.test(value)) return {
    todo: `Write ${value} without quotes`
   };
   const meant = nearest(value, leaves.flatMap(fixedTexts));
   return meant === undefined ? {} : {
    didYouMean: meant
   };
  }
  const kindsOf = (leaf)=>{
   if (leaf._zod.values !== undefined) return [
    ...leaf._zod.values
   ].map((value)=>typeof value);
   return [
    leaf._zod.def.type
   ];
  };
  const fixedTexts = (leaf)=>[
    ...leaf._zod.values ?? []
   ].filter((value)=>typeof value === 'string');
  const TRUE_WORDS = new Set([
   'yes',
   'on',
   'y',
   'true'
  ]);
  const FALSE_WORDS = new Set([
   'no',
   'off',
   'n',
   'false'
  ]);
  const isTruthWord = (text)=>TRUE_WORDS.has(text.toLowerCase()) || FALSE_WORDS.has(text.toLowerCase());
  function truthAdvice(text) {
   const meant = TRUE_WORDS.has(text.toLowerCase()) ? 'true' : 'false';
   return text === meant ? `Write ${meant} without quotes` : `Write ${meant}: in YAML 1.2, ${text} is text`;
  }
  function valueAt(value, path) {
   let here = value;
   for (const key of path){
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
   }
   return here;
  }
  ;
  const FROM_DEFAULT_BRANCH = Symbol('from the default branch');
  function inForce(parsed, { at, shared = [] } = {}) {
   if (!parsed.ok) return parsed;
   const { config, notes } = parsed;
   return {
    ok: true,
    notes,
    config: {
     [FROM_DEFAULT_BRANCH]: true,
     config,
     shared,
     ...at === undefined ? {} : {
      at
     }
    }
   };
  }
  var limits = __webpack_require__(79866);
  ;
  function keysOf(schema) {
   return under([
    schema
   ], []);
  }
  function under(schemas, path) {
   if (path.length >= limits.b.depth) return [];
   const leaves = schemas.flatMap(schema_leaves.wf);
   const named = [
    ...(0, schema_leaves.f5)(leaves)
   ];
   const free = (0, schema_leaves.yo)(leaves);
   const items = (0, schema_leaves.S3)(leaves, 0);
   return [
    ...named.flatMap(([name, inner])=>entry(inner, [
      ...path,
      name
     ])),
    ...free.length === 0 ? [] : entry(free, [
     ...path,
     '<name>'
    ]),
    ...items.length === 0 ? [] : under(items, [
     ...path,
     '[]'
    ])
   ];
  }
  function entry(schemas, path) {
   const byDefault = schemas.map(schema_leaves.HA).find((found)=>found !== undefined);
   const isMapping = schemas.flatMap(schema_leaves.wf).every(schema_leaves.Gv);
   const own = {
    path,
    key: shownKey(path),
    description: schemas.map((schema)=>(0, schema_leaves.fX)(schema).description).find((found)=>found !== undefined),
    type: takes(schemas),
    ...byDefault === undefined || isMapping ? {} : {
     default: byDefault
    }
   };
   return [
    own,
    ...under(schemas, path)
   ];
  }
  const shownKey = (path)=>path.map((name, index)=>name === '[]' ? name : `${index === 0 ? '' : '.'}${name === '<name>' ? name : keyPath([
     name
    ])}`).join('');
  var dist = __webpack_require__(38815);
  ;
  function placesIn(text) {
   const starts = [
    0
   ];
   for(let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))starts.push(end + 1);
   return (offset)=>{
    const line = lastAtMost(starts, offset);
    return {
     line: line + 1,
     column: offset - (starts[line] ?? 0) + 1
    };
   };
  }
  function lastAtMost(rising, limit) {
   let [low, high] = [
    0,
    rising.length - 1
   ];
   while(low < high){
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
   }
   return low;
  }
  ;
  function readYaml(text) {
   if (isTooLarge(text)) return refuse(START, TOO_LARGE);
   const placeAt = placesIn(text);
   const parser = new dist.iX();
   const tokens = [];
   let work = 0;
   for (const lexeme of new dist.JG().lex(text)){
    tokens.push(...parser.next(lexeme));
    work += workOf(lexeme);
    if (work > limits.b.tokens) return refuse(placeAt(parser.offset), TOO_MUCH);
    if (depthOf(parser) > limits.b.depth) return refuse(placeAt(parser.offset), TOO_DEEP);
   }
   tokens.push(...parser.end());
   return compose(tokens, {
    length: text.length,
    placeAt
   });
  }
  const isTooLarge = (text)=>text.length > limits.b.bytes || new TextEncoder().encode(text).length > limits.b.bytes;
  function workOf(lexeme) {
   return lexeme.startsWith('"') ? lexeme.split('\\').length : 1;
  }
  const COLLECTIONS = new Set([
   'block-map',
   'block-seq',
   'flow-collection'
  ]);
  function depthOf({ stack }) {
   if (stack.length <= limits.b.depth) return 0;
   return stack.filter((token)=>COLLECTIONS.has(token.type)).length;
  }
  function compose(tokens, { length, placeAt }) {
   const documents = [
    ...new dist.Dk(OPTIONS).compose(tokens, true, length)
   ];
   const [document, second] = documents;
   if (second !== undefined) return refuse(placeAt(secondStart(tokens)), ONE_DOCUMENT);
   const faults = document?.errors ?? [];
   if (faults.length > 0) return {
    ok: false,
    errors: syntaxErrors(faults, placeAt)
   };
   return {
    ok: true,
    document,
    placeAt
   };
  }
  const OPTIONS = {
   version: '1.2',
   schema: 'core',
   merge: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false,
   logLevel: 'silent'
  };
  const secondStart = (tokens)=>tokens.filter((token)=>token.type === 'document')[1]?.offset ?? 0;
  function syntaxErrors(faults, placeAt) {
   const stray = faults.find(isStray);
   return faults.filter((fault)=>fault === stray || !isStray(fault)).map((fault)=>({
     ...placeAt(fault.pos[0]),
     explain: ()=>({
       key: '',
       message: `The file is not valid YAML: ${read_yaml_wordsFor(fault)}.`
      })
    }));
  }
  const isStray = ({ message })=>message.includes('token in YAML stream');
  function read_yaml_wordsFor(fault) {
   if (fault.code === 'NON_STRING_KEY') return 'a key must be plain text, not a list, a mapping or an alias';
   if (isStray(fault)) return 'the document has ended before this, because of its indentation or a mark without its pair';
   const told = visible(fault.message.slice(0, 200)).replace(/[.:\s]+$/, '');
   return told.charAt(0).toLowerCase() + told.slice(1);
  }
  const refuse = (place, message)=>({
    ok: false,
    errors: [
     {
      ...place,
      explain: ()=>({
        key: '',
        message
       })
     }
    ]
   });
  const START = {
   line: 1,
   column: 1
  };
  const TOO_LARGE = `The file has more than ${limits.b.bytes} bytes, and no larger one is read.`;
  const TOO_MUCH = `The file has more than ${limits.b.tokens} words and marks up to here, and no more are read.`;
  const TOO_DEEP = `Lists and mappings are nested deeper than ${limits.b.depth} levels here.`;
  const ONE_DOCUMENT = 'A second YAML document starts here, but the config is one document.';
  var settle = __webpack_require__(39393);
  ;
  function treeOf(document, placeAt) {
   const spots = new Map([
    [
     '[]',
     {
      key: 0,
      value: 0
     }
    ]
   ]);
   const errors = [];
   function refuse(offset, path, says) {
    errors.push({
     ...placeAt(offset),
     explain: ()=>({
       key: keyPath(path),
       ...says(shownPath(path))
      })
    });
   }
   function refuseValue(offset, path, says) {
    refuse(offset, path, says);
    spots.set(idOf(path), {
     ...spots.get(idOf(path)) ?? {
      key: offset,
      value: offset
     },
     isRefused: true
    });
   }
   function read(node, path) {
    if (node === null) return null;
    const offset = startOf(node.range);
    if ((0, dist.Vj)(node)) {
     refuseValue(offset, path, ALIAS(node.source));
     return undefined;
    }
    if (node.anchor !== undefined) refuse(offset, path, ANCHOR(node.anchor));
    if (node.tag !== undefined) refuseValue(offset, path, TAG(node.tag));
    if ((0, dist.jh)(node)) return mapping(node.items, path);
    if ((0, dist.oP)(node)) return node.items.map((item, index)=>readAt(item, [
      ...path,
      index
     ], startOf(item.range)));
    return node.value;
   }
   function readAt(node, path, keyOffset) {
    const isEmpty = node === null || (0, dist.jn)(node) && node.source === '';
    const value = isEmpty ? keyOffset : startOf(node.range);
    const source = (0, dist.jn)(node) ? node.source : undefined;
    spots.set(idOf(path), {
     key: keyOffset,
     value,
     ...source === undefined ? {} : {
      source
     }
    });
    return read(node, path);
   }
   function mapping(items, path) {
    const entries = new Map();
    for (const { key, value } of items){
     const name = (0, dist.jn)(key) && typeof key.value === 'string' ? key.value : '';
     const at = [
      ...path,
      name
     ];
     const offset = startOf(key.range);
     const refusal = keyRefusal(key, name, entries);
     if (refusal === undefined) entries.set(name, readAt(value, at, offset));
     else refuse(offset, at, refusal);
    }
    return Object.fromEntries(entries);
   }
   const value = read(document?.contents ?? null, []);
   return {
    value,
    places: placesOf(spots, placeAt),
    errors
   };
  }
  function keyRefusal(key, name, seen) {
   if (key.tag !== undefined) return TAG(key.tag);
   if ((0, dist.jn)(key) && key.anchor !== undefined) return ANCHOR(key.anchor);
   if (FORBIDDEN.has(name)) return FORBIDDEN_KEY;
   if (name === '<<') return MERGE_KEY;
   return seen.has(name) ? DUPLICATE_KEY : undefined;
  }
  function placesOf(spots, placeAt) {
   const nearest = (path)=>{
    const spot = spots.get(idOf(path));
    if (spot !== undefined) return {
     spot,
     isParent: false
    };
    return path.length === 0 ? {
     spot: {
      key: 0,
      value: 0
     },
     isParent: true
    } : {
     ...nearest(path.slice(0, -1)),
     isParent: true
    };
   };
   return {
    keyAt: (path)=>placeAt(nearest(path).spot.key),
    valueAt: (path)=>{
     const { spot, isParent } = nearest(path);
     return placeAt(isParent ? spot.key : spot.value);
    },
    sourceAt: (path)=>spots.get(idOf(path))?.source,
    isRefused: (path)=>spots.get(idOf(path))?.isRefused === true
   };
  }
  const idOf = (path)=>JSON.stringify(path);
  const startOf = (range)=>range?.[0] ?? 0;
  const shownPath = (path)=>path.length === 0 ? 'The file' : keyPath(path);
  const FORBIDDEN = new Set([
   '__proto__',
   'constructor',
   'prototype'
  ]);
  const ALIAS = (source)=>(where)=>({
     message: `${where} is an alias, ${quote(`*${source}`)}, which a config may not hold.`,
     todo: 'Write the value out'
    });
  const ANCHOR = (anchor)=>(where)=>({
     message: `${where} has an anchor, ${quote(`&${anchor}`)}, which a config may not hold.`,
     todo: 'Remove it'
    });
  const TAG = (tag)=>(where)=>({
     message: `${where} has a tag, ${quote(tag)}, which a config may not hold.`,
     todo: 'Remove it'
    });
  const FORBIDDEN_KEY = (where)=>({
    message: `${where} is a name that no setting may have.`
   });
  const MERGE_KEY = (where)=>({
    message: `${where} is a merge key, which a config may not hold.`,
    todo: 'Write the settings out'
   });
  const DUPLICATE_KEY = (where)=>({
    message: `${where} is given twice.`,
    todo: 'Keep one of the two'
   });
  var registries = __webpack_require__(29396);
  ;
  function family(noun, members) {
   const shape = Object.entries(members).map(([name, member])=>[
     name,
     switchable(member)
    ]);
   const schema = schemas.Ikc(Object.fromEntries(shape));
   nouns.add(schema, {
    noun
   });
   return schema;
  }
  const nounOf = (schema)=>nouns.get(schema)?.noun;
  const nouns = registries.u5();
  function switchable(member) {
   const { options, byDefault = 'on' } = 'options' in member ? member : {
    options: member
   };
   const { description } = registries.fd.get(options) ?? {};
   const defaults = ()=>(0, settle.G)({}, options).value;
   const canBeBare = parse.xL(options, defaults()).success;
   const on = schemas.FsL(schemas.euz(true), schemas.pdi(()=>parse.qg(options, defaults())));
   const choices = canBeBare ? schemas.KCZ([
    schemas.euz(false),
    on,
    options
   ]) : schemas.KCZ([
    schemas.euz(false),
    options
   ]);
   const withDefault = schemas.SdS(choices, canBeBare && byDefault === 'on');
   return description === undefined ? withDefault : withDefault.check(schemas.q0y(description));
  }
  ;
  function unknownKeyErrors(unknownKeys, keys, places) {
   if (unknownKeys.length === 0) return [];
   const known = keys();
   return unknownKeys.map((unknown)=>({
     ...places.keyAt(unknown.path),
     explain: ()=>({
       key: keyPath(unknown.path),
       message: messageFor(unknown),
       ...hintFor(unknown, known)
      })
    }));
  }
  function messageFor({ path, within }) {
   const noun = within.map(nounOf).find((found)=>found !== undefined) ?? (path.length === 1 ? 'section' : 'setting');
   return `${keyPath(path)} is not ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}.`;
  }
  function hintFor({ path, within }, known) {
   const word = String(path.at(-1));
   const neighbours = [
    ...(0, schema_leaves.f5)(within).keys()
   ];
   const near = nearestOnes(word, neighbours);
   const [neighbour] = near.length > MANY_MEANT ? [] : near;
   const home = homeOf(word, known);
   if (home !== undefined && (neighbour === undefined || distanceBetween(word, neighbour) > 1)) return {
    todo: home
   };
   if (neighbour !== undefined && (near.length === 1 || distanceBetween(word, neighbour) === 1)) return {
    didYouMean: either(near)
   };
   return neighbours.length === 0 ? {} : {
    todo: `What may stand here: ${listed(neighbours)}`
   };
  }
  function homeOf(word, known) {
   const [home, ...others] = known.filter(({ path })=>isSameWord(word, path.at(-1) ?? ''));
   const name = home?.path.at(-1);
   if (home === undefined || name === undefined || others.length > 0) return undefined;
   const above = home.key.slice(0, -name.length - 1);
   return `${name} belongs ${above === '' ? 'at the top level' : `under ${above}`}`;
  }
  const MANY_MEANT = 3;
  const MANY = 12;
  const listed = (names)=>names.length > MANY ? `${names.slice(0, MANY).join(', ')} …` : either(names, 'and');
  ;
  function layerOf({ text, path }, { schema, keys }) {
   const reading = readYaml(text);
   if (!reading.ok) return {
    path,
    value: {},
    places: NOWHERE,
    errors: reading.errors,
    empty: [],
    said: []
   };
   const { value, places, errors } = treeOf(reading.document, reading.placeAt);
   const settled = (0, settle.G)(value, schema);
   const unknown = new Set(settled.unknownKeys.map((key)=>JSON.stringify(key.path)));
   return {
    path,
    value: settled.value,
    places,
    errors: [
     ...errors,
     ...unknownKeyErrors(settled.unknownKeys, keys, places)
    ],
    empty: settled.empty,
    said: settingsIn(value, []).filter((said)=>!said.some((_, end)=>unknown.has(JSON.stringify(said.slice(0, end + 1)))))
   };
  }
  function sharedLayerOf(found, schema, ownOnly) {
   const { path } = found;
   const { errors, places, ...layer } = layerOf(found, schema);
   const own = firstOfEach(layer.said, ownOnly).map(({ at, because })=>({
     ...places.keyAt(at),
     explain: ()=>({
       key: keyPath(at),
       message: `${keyPath(at)} may stand in a repository's own file only: ${because}.`,
       todo: 'Move it there'
      })
    }));
   return {
    ...layer,
    places: {
     ...places,
     keyAt: (at)=>({
       ...places.keyAt(at),
       path
      }),
     valueAt: (at)=>({
       ...places.valueAt(at),
       path
      })
    },
    errors: [
     ...errors,
     ...own,
     ...noMapping(layer.value)
    ].map((error)=>({
      ...error,
      path
     }))
   };
  }
  const noMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value) ? [] : [
    {
     ...layer_START,
     explain: ()=>({
       key: '',
       message: `The file is ${quote(value)}, but takes a mapping of settings.`
      })
    }
   ];
  function settingsIn(value, path) {
   if (typeof value !== 'object' || value === null || Array.isArray(value)) return path.length === 0 ? [] : [
    path
   ];
   const entries = Object.entries(value);
   if (entries.length === 0 && path.length > 0) return [
    path
   ];
   return entries.flatMap(([name, inner])=>settingsIn(inner, [
     ...path,
     name
    ]));
  }
  function firstOfEach(paths, ownOnly) {
   const told = new Set();
   return paths.flatMap((at)=>{
    const because = ownOnly(at);
    const id = JSON.stringify([
     at[0],
     because
    ]);
    if (because === undefined || told.has(id)) return [];
    told.add(id);
    return [
     {
      at,
      because
     }
    ];
   });
  }
  const layer_START = {
   line: 1,
   column: 1
  };
  const NOWHERE = {
   keyAt: ()=>layer_START,
   valueAt: ()=>layer_START,
   sourceAt: ()=>undefined,
   isRefused: ()=>false
  };
  var config_extends = __webpack_require__(96093);
  ;
  function linkOf({ path, value, places, errors }) {
   if (errors.length > 0 || typeof value !== 'object' || value === null || !Object.hasOwn(value, KEY)) return undefined;
   const words = Reflect.get(value, KEY);
   const file = typeof words === 'string' ? (0, config_extends.pe)(words) : undefined;
   if (file === undefined) return undefined;
   const { line, column } = places.valueAt([
    KEY
   ]);
   return {
    file,
    refuse: ({ message, todo })=>({
      ok: false,
      errors: [
       {
        path,
        line,
        column,
        key: KEY,
        message,
        ...todo === undefined ? {} : {
         todo
        }
       }
      ],
      unshown: 0
     })
   };
  }
  const KEY = 'extends';
  var located = __webpack_require__(95454);
  ;
  function merged(values) {
   const said = values.filter((value)=>value !== undefined);
   const [first] = said;
   if (!isMapping(first)) return first;
   const mappings = leadingMappings(said);
   const names = new Set(mappings.flatMap((mapping)=>Object.keys(mapping)));
   return Object.fromEntries([
    ...names
   ].map((name)=>[
     name,
     merged(mappings.map((mapping)=>merge_valueOf(mapping, name)))
    ]));
  }
  function originOf(values, path) {
   const said = values.flatMap((value, from)=>value === undefined ? [] : [
     {
      value,
      from
     }
    ]);
   const [first] = said;
   const [key, ...rest] = path;
   if (first === undefined) return 0;
   if (key === undefined || !isMapping(first.value)) return first.from;
   const beneath = Array.from({
    length: values.length
   }, ()=>undefined);
   let isSaid = false;
   for (const { value, from } of said){
    if (!isMapping(value)) break;
    beneath[from] = merge_valueOf(value, String(key));
    isSaid ||= beneath[from] !== undefined;
   }
   return isSaid ? originOf(beneath, rest) : first.from;
  }
  function leadingMappings(values) {
   const end = values.findIndex((value)=>!isMapping(value));
   return values.slice(0, end === -1 ? undefined : end).filter(isMapping);
  }
  const isMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
  const merge_valueOf = (mapping, name)=>Object.hasOwn(mapping, name) ? Reflect.get(mapping, name) : undefined;
  ;
  function stacked(layers) {
   const values = layers.map(({ value })=>value);
   const placesOf = (path)=>layers[originOf(values, path)]?.places;
   return {
    value: merged(values),
    places: {
     keyAt: (path)=>placesOf(path)?.keyAt(path) ?? stacked_START,
     valueAt: (path)=>placesOf(path)?.valueAt(path) ?? stacked_START,
     sourceAt: (path)=>placesOf(path)?.sourceAt(path),
     isRefused: (path)=>placesOf(path)?.isRefused(path) === true
    }
   };
  }
  function originsOf(layers) {
   const values = layers.map(({ value })=>value);
   return layers.flatMap(({ said, path }, index)=>said.filter((at)=>originOf(values, at) === index).map((at)=>({
      key: keyPath(at),
      path
     })));
  }
  const stacked_START = {
   line: 1,
   column: 1
  };
  ;
  function whatChanges(inForce, proposed) {
   return differences(inForce, proposed, []);
  }
  function differences(from, to, path) {
   if (what_changes_isMapping(from) && what_changes_isMapping(to)) {
    const names = [
     ...new Set([
      ...Object.keys(from),
      ...Object.keys(to)
     ])
    ];
    return names.flatMap((name)=>differences(what_changes_valueOf(from, name), what_changes_valueOf(to, name), [
      ...path,
      name
     ]));
   }
   return isSame(from, to) ? [] : [
    {
     key: keyPath(path),
     from,
     to
    }
   ];
  }
  function isSame(from, to) {
   if (!Array.isArray(from) || !Array.isArray(to)) return Object.is(from, to);
   return from.length === to.length && from.every((item, index)=>differences(item, to[index], []).length === 0);
  }
  const what_changes_isMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
  const what_changes_valueOf = (mapping, name)=>Object.hasOwn(mapping, name) ? Reflect.get(mapping, name) : undefined;
  ;
  function composeConfig(sections, ownOnly = NOT_SHARED) {
   const schema = schemas.Ikc(sections);
   const defaults = ()=>parse.qg(schema, (0, settle.G)({}, schema).value);
   const keys = once(()=>keysOf(schema));
   defaults();
   const layers = (files)=>files.map((file, index)=>index === 0 ? layerOf(file, {
      schema,
      keys
     }) : sharedLayerOf(file, {
      schema,
      keys
     }, ownOnly));
   function parseAll(own, shared) {
    const { path } = own;
    const all = layers([
     own,
     ...shared
    ]);
    const { value, places } = stacked(all);
    const settled = (0, settle.G)(value, schema);
    const checked = parse.xL(schema, settled.value);
    const found = [
     ...all.flatMap(({ errors })=>errors),
     ...checked.success ? [] : valueErrors(checked.error.issues, schema, {
      value,
      places
     })
    ];
    if (found.length > 0 || !checked.success) return (0, located.e7)(found, path);
    return {
     ok: true,
     config: checked.data,
     notes: notesOn(all[0]?.empty ?? [], path)
    };
   }
   return {
    schema,
    parse: (text, path)=>parseAll({
      text,
      path
     }, []),
    defaults,
    keys,
    inForce: (found, shared = [])=>found === undefined ? inForce({
      ok: true,
      config: defaults(),
      notes: []
     }) : inForce(parseAll(found, shared), {
      at: found.at,
      shared
     }),
    link: (found)=>linkOf(layerOf(found, {
      schema,
      keys
     })),
    origins: (files)=>originsOf(layers(files)),
    proposed: (found, inForce)=>{
     const parsed = parseAll(found, inForce.shared);
     return parsed.ok ? {
      changes: whatChanges(inForce.config, parsed.config),
      errors: [],
      unshown: 0,
      notes: parsed.notes
     } : {
      changes: [],
      errors: parsed.errors,
      unshown: parsed.unshown,
      notes: []
     };
    }
   };
  }
  const NOT_SHARED = ()=>'no setting here can be shared';
  function once(make) {
   let made;
   return ()=>(made ??= {
     value: make()
    }).value;
  }
  function notesOn(empty, path) {
   return empty.map((at)=>at.length === 0 ? `${path} is empty: every setting has its default.` : `${keyPath(at)} in ${path} is empty: its settings have their defaults.`);
  }
  var detect = __webpack_require__(35012);
  var chat = __webpack_require__(46588);
  var remedy = __webpack_require__(27954);
  ;
  const REMEDY_NAMES = [
   'workflow-dispatch',
   'repository-dispatch'
  ];
  var store = __webpack_require__(59494);
  var names = __webpack_require__(26876);
  var options = __webpack_require__(56045);
  var roll_back_options = __webpack_require__(73315);
  var silence = __webpack_require__(56920);
  var watch_options = __webpack_require__(6545);
  var config_glob = __webpack_require__(12578);
  ;
  const SHAREABLE = {
   extends: true,
   record: true,
   'record.name-mode': 'names would be kept as they are whenever that file cannot be read',
   history: 'where the history lies, and what of it is let go, is not for others to say',
   detect: true,
   findings: 'what is silenced is silenced by those who look after it',
   comment: true,
   check: true,
   notify: 'it reaches out, and names variables that hold secrets',
   risk: true,
   'risk.commits': 'a gate by percentiles needs changes to compare with',
   'risk.wait-days': 'it says which of the own changes count as good',
   'risk.gate.*.override-label': 'it says who may release a deployment',
   watch: 'it says what is watched',
   'watch.minutes': true,
   'watch.every': true,
   'watch.alpha': true,
   'watch.beta': true,
   'watch.harm': true,
   'watch.tolerate': true,
   'watch.on-inconclusive': true,
   'watch.series-days': true,
   'watch.on-pass': 'it starts a workflow',
   'watch.on-pass.enabled': true,
   'watch.checks': 'it reaches out, runs commands, and names variables that hold secrets',
   rollback: 'it says what is started, where, and whose word counts',
   'rollback.enabled': true,
   'rollback.cool-down': true,
   'rollback.most-a-day': true,
   'rollback.verdict-ttl': true,
   'rollback.watch-minutes': true
  };
  const ownOnly = (path)=>{
   const names = path.map(String);
   for(let end = names.length; end > 0; end--){
    const rule = ruleAt(names.slice(0, end));
    if (rule !== undefined) return rule === true ? undefined : rule;
   }
   return 'nobody has decided that others may say it';
  };
  const RULED = Object.keys(SHAREABLE);
  function ruleAt(names) {
   const rules = Object.entries(SHAREABLE);
   return rules.find(([path])=>{
    const parts = path.split('.');
    return parts.length === names.length && parts.every((part, index)=>part === '*' || part === names[index]);
   })?.[1];
  }
  var check_kinds = __webpack_require__(84774);
  ;
  const sections = {
   extends: config_extends.fE,
   record: schemas.Ikc({
    reports: schemas.Rvf(config_glob.e_, []).check(schemas.q0y('Where the test reports lie in the workspace. Empty: the places that common tools use.')),
    artifacts: schemas.Rvf(config_glob.e_, [
     '*test*',
     '*junit*',
     '*report*',
     '*result*'
    ]).check(schemas.q0y('Which artifacts of the same run hold reports. `["!*"]`: none.')),
    'name-mode': schemas.Rvf(schemas.k5n([
     'plain',
     'hash'
    ]), 'plain').check(schemas.q0y('How the history holds the names of tests, suites, classes and files: as they are, or as hashes that only the comment and the summary of the same run spell out.'))
   }).check(schemas.q0y('What is recorded of a run.')),
   history: schemas.Ikc({
    store: schemas.lqM(schemas.k5n(names.n)).check(schemas.q0y('Where the history is kept in jobs. Absent: in the cache of GitHub Actions, and on GitHub Enterprise Server in refs of the repository.')),
    'keep-days': schemas.Rvf(schemas.Whr().check(api.qm(7), api.Zm(3650)), 180).check(schemas.q0y('How many days a run stays in the history.')),
    forget: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.m9(1), api.Eb(1000))).check(api.Eb(config_glob.Eb.patterns)), []).check(schemas.q0y('Names, or patterns of names, that the history lets go: of tests, suites, classes, files, jobs, steps, workflows, branches, environments.')),
    'artifact-days': schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(400)), 30).check(schemas.q0y('How many days each recording stays as an artifact of its run, from which a lost history is made anew. 0: no artifact is left.')),
    cache: store.z.cache.options.check(schemas.q0y(store.z.cache.summary)),
    directory: store.z.directory.options.check(schemas.q0y(store.z.directory.summary)),
    branch: store.z.branch.options.check(schemas.q0y(store.z.branch.summary))
   }).check(schemas.q0y('The history of all runs.')),
   detect: family('detector', detect.m).check(schemas.q0y('What is looked for. `false` turns a detector off.')),
   findings: silence.q.check(schemas.q0y('Which findings are meant, known or looked after, and so not told.')),
   comment: schemas.Ikc({
    when: schemas.Rvf(schemas.k5n([
     'findings',
     'always',
     'never'
    ]), 'findings').check(schemas.q0y('When a pull request gets the comment: when there is something to say, always, or never.'))
   }).check(schemas.q0y('The one comment on a pull request.')),
   check: schemas.Ikc({
    when: schemas.Rvf(schemas.k5n([
     'always',
     'never'
    ]), 'never').check(schemas.q0y('Whether the commit gets a check run with the verdict, beside the summary. What is worth a look, or could not be judged, is neutral. The job then needs `checks: write`.'))
   }).check(schemas.q0y('The check run of a commit.')),
   notify: family('notifier', chat.y).check(schemas.q0y('Where people outside GitHub are told. Every URL is in an environment variable, and never in this file.')),
   risk: schemas.lqM(options.ED).check(schemas.q0y('How risky a change is, and what its gates hold. With this section, the front door tells it on pull requests.')),
   watch: (0, watch_options.qt)(check_kinds.a).check(schemas.q0y('How a deployment is watched.')),
   rollback: schemas.X$i(roll_back_options.H, {
    remedy: schemas.Rvf(schemas.k5n(REMEDY_NAMES), 'workflow-dispatch').check(schemas.q0y('How the rollback workflow is started: by `workflow_dispatch`, or by `repository_dispatch` for workflows that other tools start as well.')),
    'repository-dispatch': remedy.J['repository-dispatch'].options.check(schemas.q0y(remedy.J['repository-dispatch'].summary))
   }).check(schemas.q0y('Taking a deployment back that a watch has failed.'))
  };
  const config = composeConfig(sections, ownOnly);
 },
 84774: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>checkKinds,
   v: ()=>sourceOf
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var parse = __webpack_require__(23945);
  var domain_answer = __webpack_require__(86462);
  var harmless = __webpack_require__(84131);
  var problem = __webpack_require__(73965);
  ;
  const withTimes = (text, { from, until }, unit)=>text.replaceAll('{from}', timeIn(unit, from)).replaceAll('{until}', timeIn(unit, until)).replaceAll('{length}', String(unit === 'ms' ? Math.round(until - from) : Math.round((until - from) / 1000)));
  const asksForTimes = (text)=>/\{(?:from|until|length)\}/.test(text);
  function timeIn(unit, at) {
   if (unit === 'iso') return new Date(at).toISOString();
   return String(unit === 'ms' ? Math.round(at) : Math.round(at / 1000));
  }
  const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
  function withVariables(text, secret, write = (value)=>value) {
   const missing = [
    ...text.matchAll(VARIABLE)
   ].map(([, name = ''])=>name).find((name)=>secret(name) === undefined);
   if (missing !== undefined) return new problem.A({
    what: `The environment variable ${missing}, which this check sends, is not set`,
    todo: `Give it to the step: \`env: { ${missing}: \${{ secrets.${missing} }} }\``
   });
   return text.replace(VARIABLE, (_, name)=>write((secret(name) ?? '').trim()));
  }
  ;
  async function ask(options, context, question = {}) {
   const { secret, fetchText } = context;
   const url = withVariables(options.url, secret, encodeURIComponent);
   if (url instanceof problem.A) return (0, domain_answer.L5)(url);
   const body = question.body === undefined ? undefined : withVariables(question.body, secret);
   if (body instanceof problem.A) return (0, domain_answer.L5)(body);
   const headers = {
    ...question.headers
   };
   for (const [name, text] of Object.entries(options.headers)){
    const value = withVariables(text, secret);
    if (value instanceof problem.A) return (0, domain_answer.L5)(value);
    headers[name.toLowerCase()] = value;
   }
   return (0, domain_answer.eO)(await fetchText({
    url: question.urlOf?.(url) ?? url,
    method: question.method ?? 'GET',
    headers,
    body,
    timeoutMs: options['timeout-seconds'] * 1000,
    follows: question.follows ?? true,
    allowPrivate: options['allow-private'],
    reads: question.reads ?? 'body'
   }));
  }
  async function askJson(options, context, question = {}) {
   const answer = await ask(options, context, question);
   if (answer.is === 'unknown') return answer;
   if (answer.value.is === 'failed') return (0, domain_answer.L5)(problemOf(answer.value, options));
   const { status, text, contentType } = answer.value;
   if (status < 200 || status > 299) return (0, domain_answer.L5)(refusal(status, text, options));
   try {
    const json = JSON.parse(text);
    return (0, domain_answer.eO)(json);
   } catch  {
    const isPage = /html/i.test(contentType) || /^\s*</.test(text);
    return (0, domain_answer.L5)(said(options, `answers with ${isPage ? 'a web page' : 'something'} that is not JSON`));
   }
  }
  const problemOf = ({ why, todo }, options)=>said(options, why, todo);
  const said = ({ url }, why, todo)=>new problem.A({
    where: shownUrl(url),
    what: `The service ${why}`,
    ...todo === undefined ? {} : {
     todo
    }
   });
  const shownUrl = (url)=>(0, harmless.Jj)((0, harmless.Is)(url.replace(/[?#].*$/s, '').replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1')), 200);
  function refusal(status, text, options) {
   if (status === 401 || status === 403) return said(options, `answered ${status}: it does not let this check in`, 'Check its headers and their variables');
   const why = ownWords(text);
   return said(options, `answered ${status}${why === undefined ? '' : `: ${why}`}`);
  }
  function ownWords(text) {
   try {
    const json = JSON.parse(text);
    const error = typeof json === 'object' && json !== null ? Reflect.get(json, 'error') : undefined;
    return typeof error === 'string' ? (0, harmless.Jj)((0, harmless.Is)(error), 200) : undefined;
   } catch  {
    return undefined;
   }
  }
  var secrets = __webpack_require__(61903);
  ;
  function keepingSecrets(lookup) {
   const given = new Map();
   const clean = (text)=>{
    const masked = [
     ...given
    ].reduce((so, [value, name])=>so.replaceAll(value, `«${name}»`), text);
    return (0, secrets.c)(masked);
   };
   return {
    secret: (name)=>{
     const value = lookup(name);
     for (const form of formsOf(value ?? ''))given.set(form, name);
     return value;
    },
    hide: (answer)=>answer.is === 'known' ? (0, domain_answer.eO)(answer.value.map((one)=>cleanReading(one, clean))) : (0, domain_answer.L5)(cleanProblem(answer.because, clean))
   };
  }
  const SHORTEST = 4;
  function formsOf(value) {
   const trimmed = value.trim();
   const forms = [
    value,
    trimmed,
    encodeURIComponent(trimmed.toWellFormed()),
    Buffer.from(trimmed).toString('base64')
   ];
   const lines = trimmed.split(/\r?\n/);
   return [
    ...forms,
    ...lines
   ].filter(({ length })=>length >= SHORTEST).sort((one, other)=>other.length - one.length);
  }
  function cleanReading(reading, clean) {
   const metric = clean(reading.metric);
   if (reading.is === 'alert') return {
    ...reading,
    metric,
    name: clean(reading.name)
   };
   if (reading.is === 'state' && reading.why !== undefined) return {
    ...reading,
    metric,
    why: clean(reading.why)
   };
   return {
    ...reading,
    metric
   };
  }
  const cleanProblem = ({ what, where, todo }, clean)=>new problem.A({
    what: clean(what),
    ...where === undefined ? {} : {
     where: clean(where)
    },
    ...todo === undefined ? {} : {
     todo: clean(todo)
    }
   });
  ;
  function withinDeadline(source, { deadline, hide }) {
   const held = (ask)=>async (from, until)=>{
     if (!(Number.isFinite(from) && Number.isFinite(until) && from <= until)) return BACKWARDS;
     return hide(await inTime(ask(from, until), deadline));
    };
   return {
    past: held((from, until)=>source.past(from, until)),
    look: held((from, until)=>source.look(from, until))
   };
  }
  async function inTime(work, deadline) {
   try {
    return await deadline.race(work, 'A look at the health of the service');
   } catch (thrown) {
    if (thrown instanceof problem.A) return (0, domain_answer.L5)(thrown);
    throw thrown;
   }
  }
  const BACKWARDS = (0, domain_answer.L5)(new problem.A({
   what: 'The time to look at ends before it begins',
   todo: 'Check the clock of this machine'
  }));
  ;
  const defineHealthKind = (kind)=>({
    ...kind,
    options: kind.options.check((0, schemas.q0y)(kind.summary)),
    create (options, context) {
     const { secret, hide } = keepingSecrets(context.secret);
     const source = kind.create(options, {
      ...context,
      secret
     });
     return withinDeadline(source, {
      deadline: context.deadline,
      hide
     });
    }
   });
  ;
  const FORBIDDEN = /^(?:connection|content-length|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;
  const header = schemas.YjP().check(api.Fk(/^[\w!#$%&'*+.^`|~-]{1,100}$/), schemas.YPB((name)=>!FORBIDDEN.test(name), 'is a header that a check may not set'));
  const requestOptions = {
   url: schemas.YjP().check(api.m9(1), api.Eb(2000), api.Fk(/^https?:\/\/[^\s/?#@]+(?:[/?#][^\s]*)?$/i, 'must begin with http:// or https:// and hold no credentials'), schemas.q0y('Where to ask, http or https. `${NAME}` stands for an environment variable of the step, whose value is never shown.')),
   headers: schemas.Rvf(schemas.g1P(header, schemas.YjP().check(api.Eb(8000))).check(schemas.q0y('Headers to send, such as `Authorization: Bearer ${TOKEN}`. `${NAME}` stands for an environment variable of the step. None of them is sent to another origin that an answer redirects to.')), {}),
   'timeout-seconds': schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(120), schemas.q0y('How long one request may take, from the name of its host to the end of the answer.')), 10),
   'allow-private': schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether addresses of private networks and of this machine may be asked, as a self-hosted runner may have to. Link-local addresses, where clouds give out credentials, are never asked.')), false)
  };
  ;
  function under(base, path, parameters) {
   if (!URL.canParse(base)) return base;
   const url = new URL(base);
   url.hash = '';
   url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
   for (const [name, value] of parameters)url.searchParams.append(name, value);
   return url.href;
  }
  ;
  const optionsSchema = schemas.Ikc({
   ...requestOptions,
   matchers: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(/^[A-Za-z_][\w:]*\s*(?:=|!=|=~|!~)\s*\S[^]*$/, 'must be such as service="shop"'))).check(api.Eb(20), schemas.q0y('Only alerts with these labels, in the words of Alertmanager: `service="shop"`, `severity=~"page|critical"`.')), [])
  });
  const alertsSchema = schemas.YOg(schemas.Ikc({
   labels: schemas.g1P(schemas.YjP(), schemas.YjP()),
   startsAt: schemas.YjP(),
   status: schemas.Ikc({
    state: schemas.YjP(),
    silencedBy: schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP()))),
    inhibitedBy: schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP())))
   })
  }));
  const alertmanager = defineHealthKind({
   summary: 'Alerts that fire in an Alertmanager, told by their labels; silenced and inhibited ones are passed over.',
   options: optionsSchema,
   create: (options, context)=>({
     past: ()=>Promise.resolve((0, domain_answer.eO)([])),
     look: (_from, until)=>look(options, context, until)
    })
  });
  async function look(options, context, until) {
   const answer = await askJson(options, context, {
    urlOf: (url)=>under(url, '/api/v2/alerts', parametersOf(options))
   });
   if (answer.is === 'unknown') return answer;
   const alerts = parse.xL(alertsSchema, answer.value);
   const strange = said(options, 'answers otherwise than Alertmanager does', 'Check that the URL is the one of Alertmanager');
   if (!alerts.success) return (0, domain_answer.L5)(strange);
   const firing = alerts.data.filter(isFiring).map((alert)=>readingOf(alert, until));
   return firing.some(({ startedAt })=>!Number.isFinite(startedAt)) ? (0, domain_answer.L5)(strange) : (0, domain_answer.eO)(firing);
  }
  const parametersOf = ({ matchers })=>[
    [
     'active',
     'true'
    ],
    [
     'silenced',
     'false'
    ],
    [
     'inhibited',
     'false'
    ],
    [
     'unprocessed',
     'true'
    ],
    ...matchers.map((matcher)=>[
      'filter',
      matcher
     ])
   ];
  const isFiring = ({ status })=>status.state !== 'suppressed' && (status.silencedBy ?? []).length === 0 && (status.inhibitedBy ?? []).length === 0;
  const readingOf = ({ labels, startsAt }, at)=>({
    is: 'alert',
    metric: 'alerts',
    at,
    name: nameOf(labels),
    startedAt: Date.parse(startsAt)
   });
  function nameOf({ alertname = 'An alert without a name', ...labels }) {
   const others = Object.entries(labels).sort(([one], [other])=>one < other ? -1 : 1).map(([label, value])=>`${label}="${value}"`);
   return (0, harmless.Jj)((0, harmless.Is)(`${alertname}${others.length === 0 ? '' : ` {${others.join(', ')}}`}`), 300);
  }
  var external_node_path_ = __webpack_require__(76760);
  ;
  const ROUNDING = 1e-9;
  function counted(bad, total, where) {
   if (!(Number.isFinite(bad) && Number.isFinite(total))) return (0, domain_answer.L5)(new problem.A({
    where,
    what: 'A count is not a number'
   }));
   if (bad < 0 || total < 0) return (0, domain_answer.L5)(new problem.A({
    where,
    what: 'A count is below zero'
   }));
   if (bad <= total) return (0, domain_answer.eO)({
    bad,
    total
   });
   if (bad <= total * (1 + ROUNDING)) return (0, domain_answer.eO)({
    bad: total,
    total
   });
   return (0, domain_answer.L5)(new problem.A({
    where,
    what: 'There are more bad ones than there are in all',
    todo: 'Let both count the same things: the bad ones must be a part of the total'
   }));
  }
  function finite(value) {
   if (typeof value === 'string' && !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value)) return undefined;
   if (typeof value !== 'number' && typeof value !== 'string') return undefined;
   const number = Number(value);
   return Number.isFinite(number) ? number : undefined;
  }
  var external_node_child_process_ = __webpack_require__(31421);
  ;
  const MOST_OUTPUT_BYTES = 64 * 1024;
  const NOT_RUN = new Set([
   126,
   127
  ]);
  const GRACE_MS = 1_000;
  function runBounded(argv, bounds) {
   if (bounds.signal.aborted) return Promise.resolve(notMeasured('had no time left'));
   const begun = performance.now();
   const child = started(argv, bounds);
   if (child === undefined) return Promise.resolve(notMeasured('could not be started'));
   return new Promise((resolve)=>{
    const chunks = [];
    let length = 0;
    const timers = [
     setTimeout(()=>done(notMeasured(`took longer than ${bounds.timeoutMs / 1000} s`)), bounds.timeoutMs)
    ];
    const onAbort = ()=>done(notMeasured('was ended with this run'));
    bounds.signal.addEventListener('abort', onAbort, {
     once: true
    });
    function done(ended) {
     for (const timer of timers)clearTimeout(timer);
     bounds.signal.removeEventListener('abort', onAbort);
     endAll(child?.pid);
     child?.stdout?.destroy();
     resolve(ended);
    }
    function doneWith(code, signal) {
     const output = Buffer.concat(chunks, length).toString('utf8');
     if (code === null) done(notMeasured(`was ended by ${signal ?? 'a signal'}`));
     else if (NOT_RUN.has(code)) done(notMeasured(`ended with code ${code}: there was nothing to run`));
     else done({
      is: 'ended',
      code,
      output,
      tookMs: Math.round(performance.now() - begun)
     });
    }
    child.stdout?.on('data', (chunk)=>{
     chunks.push(chunk);
     length += chunk.length;
     if (length > MOST_OUTPUT_BYTES) done(notMeasured('wrote more than 64 kB'));
    });
    child.stdout?.on('error', ()=>undefined);
    child.on('error', (thrown)=>done(notMeasured(`could not be started (${codeOf(thrown)})`)));
    child.on('exit', (code, signal)=>{
     endAll(child.pid);
     timers.push(setTimeout(()=>doneWith(code, signal), GRACE_MS));
    });
    child.on('close', doneWith);
   });
  }
  const HAS_GROUPS = process.platform !== 'win32';
  function started([program = '', ...args], bounds) {
   try {
    return (0, external_node_child_process_.spawn)(program, args, {
     cwd: bounds.folder,
     env: {
      ...bounds.environment
     },
     stdio: [
      'ignore',
      'pipe',
      'ignore'
     ],
     detached: HAS_GROUPS,
     windowsHide: true
    });
   } catch  {
    return undefined;
   }
  }
  function endAll(pid) {
   if (pid === undefined) return;
   try {
    process.kill(HAS_GROUPS ? -pid : pid, 'SIGKILL');
   } catch  {}
  }
  const notMeasured = (because)=>({
    is: 'not-measured',
    because
   });
  const codeOf = (thrown)=>String(Reflect.get(thrown, 'code') ?? 'for a reason unknown');
  ;
  const command_optionsSchema = schemas.Ikc({
   run: schemas.YOg(schemas.YjP().check(api.Eb(4000))).check(api.m9(1), api.Eb(100), schemas.q0y('The program and its arguments, as a list. No shell reads it: `[sh, -c, "…"]` asks for one.')),
   output: schemas.Rvf(schemas.k5n([
    'none',
    'json'
   ]).check(schemas.q0y('`none`: exit code 0 is well, another is not. `json`: the command measures, and writes `{"value": 1}`, `{"bad": 1, "total": 9}` or `{"well": false, "why": "…"}`; another exit code than 0 is unknown then.')), 'none'),
   environment: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(/^[A-Za-z_][A-Za-z0-9_]*$/))).check(api.Eb(50), schemas.q0y('Environment variables of the step that the command may see beside PATH and HOME.')), []),
   'timeout-seconds': schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(600), schemas.q0y('After this time the command, and all that it has started, is ended.')), 30),
   folder: schemas.Rvf(schemas.YjP().check(schemas.q0y('Where it runs, from the root of the checkout.')), '.')
  });
  const measured = schemas.KCZ([
   schemas.rej({
    value: schemas.aig()
   }),
   schemas.rej({
    bad: schemas.aig(),
    total: schemas.aig()
   }),
   schemas.rej({
    well: schemas.zMY(),
    why: schemas.lqM(schemas.YjP())
   })
  ]);
  const command = defineHealthKind({
   summary: 'A command: its exit code, or what it writes as JSON. It runs in the checkout, with a time limit and only the environment variables that are named.',
   options: command_optionsSchema,
   create: (options, context)=>({
     past: ()=>Promise.resolve((0, domain_answer.eO)([])),
     look: (from, until)=>command_look(options, context, {
       from,
       until
      })
    })
  });
  async function command_look(options, context, span) {
   const named = options.environment.map((name)=>[
     name,
     context.secret(name)
    ]);
   const missing = named.find(([, value])=>value === undefined)?.[0];
   if (missing !== undefined) return (0, domain_answer.L5)(notSet(missing));
   const ended = await runBounded(options.run, {
    folder: (0, external_node_path_.resolve)(context.workspace, options.folder),
    environment: {
     ...context.plainEnvironment,
     ...Object.fromEntries(named)
    },
    timeoutMs: options['timeout-seconds'] * 1000,
    signal: context.deadline.signal
   });
   const at = context.clock.now();
   if (ended.is === 'not-measured') return (0, domain_answer.L5)(didNot(ended.because, options));
   if (options.output === 'json') return measuredBy(ended, options, {
    ...span,
    at
   });
   const well = ended.code === 0;
   const why = well ? {} : {
    why: `ended with code ${ended.code}`
   };
   return (0, domain_answer.eO)([
    {
     is: 'state',
     metric: 'command',
     at,
     well,
     ...why,
     tookMs: ended.tookMs
    }
   ]);
  }
  function measuredBy({ code, output, tookMs }, options, { from, until, at }) {
   if (code !== 0) return (0, domain_answer.L5)(didNot(`ended with code ${code}, so it measured nothing`, options));
   const parsed = parse.xL(measured, jsonOf(output));
   if (!parsed.success) return (0, domain_answer.L5)(didNot('wrote none of the JSON that it may write', options));
   if ('value' in parsed.data) return (0, domain_answer.eO)([
    {
     is: 'level',
     metric: 'value',
     at: until,
     value: parsed.data.value
    }
   ]);
   if ('well' in parsed.data) {
    const { well, why } = parsed.data;
    const reason = well || why === undefined ? {} : {
     why: (0, harmless.Jj)((0, harmless.Is)(why), 200)
    };
    return (0, domain_answer.eO)([
     {
      is: 'state',
      metric: 'command',
      at,
      well,
      ...reason,
      tookMs
     }
    ]);
   }
   const counts = counted(parsed.data.bad, parsed.data.total, command_nameOf(options));
   return counts.is === 'unknown' ? counts : (0, domain_answer.eO)([
    {
     is: 'counts',
     metric: 'bad',
     from,
     until,
     ...counts.value
    }
   ]);
  }
  function jsonOf(output) {
   try {
    const json = JSON.parse(output);
    return json;
   } catch  {
    return undefined;
   }
  }
  const command_nameOf = ({ run })=>(0, harmless.Jj)((0, harmless.Is)(run[0] ?? ''), 100);
  const didNot = (what, options)=>new problem.A({
    where: command_nameOf(options),
    what: `The command ${what}`
   });
  const notSet = (name)=>new problem.A({
    what: `The environment variable ${name}, which this command is to see, is not set`,
    todo: `Give it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\``
   });
  var github_ask = __webpack_require__(62521);
  ;
  const checkRun = schemas.Ikc({
   id: schemas.aig(),
   name: schemas.YjP(),
   status: schemas.YjP(),
   conclusion: schemas.cl6(schemas.YjP())
  });
  const listing = schemas.Ikc({
   total_count: schemas.aig(),
   check_runs: schemas.YOg(checkRun)
  });
  const READ_AT_ONCE = 100;
  async function checksOf(wanted, github, clock) {
   const { sha, checks } = wanted;
   if (sha === undefined) return (0, domain_answer.L5)(NO_COMMIT);
   const found = await runsOf(sha, github);
   if (found.is === 'unknown') return found;
   const counting = found.value.filter(({ name })=>checks.length === 0 || checks.includes(name));
   const missing = checks.find((name)=>!counting.some((run)=>run.name === name));
   const failed = counting.filter(hasFailed);
   const at = clock.now();
   if (failed.length > 0) return (0, domain_answer.eO)([
    {
     is: 'state',
     metric: 'checks',
     at,
     well: false,
     why: inWords(failed)
    }
   ]);
   if (missing !== undefined) return (0, domain_answer.L5)(noSuch(missing, sha));
   if (counting.length === 0) return (0, domain_answer.L5)(noneOf(sha));
   const isWell = counting.every(hasEndedWell) && counting.some(({ conclusion })=>conclusion === 'success');
   return (0, domain_answer.eO)(isWell ? [
    {
     is: 'state',
     metric: 'checks',
     at,
     well: true
    }
   ] : []);
  }
  const WELL = new Set([
   'success',
   'neutral',
   'skipped'
  ]);
  const hasEndedWell = ({ conclusion })=>WELL.has(conclusion ?? '');
  const FAILED = new Set([
   'failure',
   'timed_out',
   'action_required',
   'startup_failure'
  ]);
  const hasFailed = ({ conclusion })=>FAILED.has(conclusion ?? '');
  const inWords = (failed)=>`ended as ${failed[0]?.conclusion ?? 'failure'}: ${(0, harmless.Jj)((0, harmless.Is)(failed.map(({ name })=>name).join(', ')), 150)}`;
  function runsOf(sha, { client, repository }) {
   const [owner = '', repo = ''] = repository.split('/');
   return (0, github_ask.kA)(client, {
    what: `the check runs of ${sha.slice(0, 7)}`,
    permission: 'checks: read'
   }, async ()=>{
    const which = {
     owner,
     repo,
     ref: sha,
     filter: 'latest',
     per_page: READ_AT_ONCE
    };
    const { data } = await client.octokit.rest.checks.listForRef(which);
    const parsed = parse.xL(listing, data);
    if (!parsed.success) throw new Error('the answer is not the list that it should be');
    const { total_count, check_runs } = parsed.data;
    if (total_count > check_runs.length) throw new problem.A({
     what: `There are more than ${READ_AT_ONCE} check runs`,
     todo: 'Name those that count in `checks`'
    });
    return check_runs;
   });
  }
  const NO_COMMIT = new problem.A({
   what: 'It is not known which commit was deployed',
   todo: 'Say it with `sha`'
  });
  const noSuch = (name, sha)=>new problem.A({
    what: `There is no check run \`${(0, harmless.Jj)((0, harmless.Is)(name), 100)}\` of commit ${sha.slice(0, 7)}`,
    todo: 'Write its name as GitHub shows it'
   });
  const noneOf = (sha)=>new problem.A({
    what: `There is no check run of commit ${sha.slice(0, 7)} yet`
   });
  var schema_api = __webpack_require__(61973);
  ;
  const PERMISSION = 'deployments: read';
  const deployment_READ_AT_ONCE = 30;
  async function deploymentOf(wanted, github, clock) {
   const deployment = await newest(wanted, github);
   if (deployment.is === 'unknown') return deployment;
   if (deployment.value === undefined) return (0, domain_answer.L5)(none(wanted));
   const states = await statesOf(deployment.value, github);
   if (states.is === 'unknown') return states;
   const [state] = states.value;
   if (state === undefined || !ENDED.has(state)) return (0, domain_answer.eO)([]);
   const well = state === 'success';
   const why = well ? {} : {
    why: `has the status ${state}`
   };
   return (0, domain_answer.eO)([
    {
     is: 'state',
     metric: 'deployment',
     at: clock.now(),
     well,
     ...why
    }
   ]);
  }
  const ENDED = new Set([
   'success',
   'failure',
   'error'
  ]);
  function newest({ environment, sha }, { client, repository }) {
   const [owner = '', repo = ''] = repository.split('/');
   return (0, github_ask.kA)(client, {
    what: `the deployments to ${environment}`,
    permission: PERMISSION
   }, async ()=>{
    const which = {
     owner,
     repo,
     environment,
     per_page: deployment_READ_AT_ONCE,
     ...sha === undefined ? {} : {
      sha
     }
    };
    const { data } = await client.octokit.rest.repos.listDeployments(which);
    return [
     ...listOf(schema_api.EJ, data)
    ].sort((one, other)=>(other.created_at ?? 0) - (one.created_at ?? 0) || other.id - one.id)[0]?.id;
   });
  }
  const statusSchema = schemas.Ikc({
   id: schemas.aig(),
   state: schemas.YjP(),
   description: schemas.cl6(schemas.YjP())
  });
  function statesOf(deploymentId, { client, repository }) {
   const [owner = '', repo = ''] = repository.split('/');
   return (0, github_ask.kA)(client, {
    what: `the statuses of deployment ${deploymentId}`,
    permission: PERMISSION
   }, async ()=>{
    const which = {
     owner,
     repo,
     deployment_id: deploymentId,
     per_page: deployment_READ_AT_ONCE
    };
    const { data } = await client.octokit.rest.repos.listDeploymentStatuses(which);
    return listOf(statusSchema, data).filter(({ description })=>!/^foreshock\b/i.test(description ?? '')).sort((one, other)=>other.id - one.id).map(({ state })=>state);
   });
  }
  function listOf(schema, data) {
   const parsed = parse.xL(schemas.YOg(schema), data);
   if (parsed.success) return parsed.data;
   throw new Error('the answer is not the list that it should be');
  }
  const none = ({ environment, sha })=>new problem.A({
    what: `There is no deployment to ${environment}${sha === undefined ? '' : ` of commit ${sha.slice(0, 7)}`}`,
    todo: 'Name the environment as the workflow that deploys does'
   });
  ;
  const github_optionsSchema = schemas.Ikc({
   of: schemas.Rvf(schemas.k5n([
    'deployment',
    'checks'
   ]).check(schemas.q0y('`deployment`: the newest status of a deployment to the environment. `checks`: the check runs of the commit.')), 'deployment'),
   environment: schemas.Rvf(schemas.YjP().check(api.m9(1), api.Eb(255), schemas.q0y('The environment whose deployment is meant.')), 'production'),
   sha: schemas.lqM(schemas.YjP().check(api.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), schemas.q0y('The commit that is meant, in full; left out, the one that was deployed.'))),
   checks: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.m9(1), api.Eb(255))).check(api.Eb(50), schemas.q0y('The names of the check runs that count; left out, all of them.')), [])
  });
  const github = defineHealthKind({
   summary: 'What others told GitHub: the newest status of a deployment, or the check runs of a commit. What Foreshock told is passed over.',
   options: github_optionsSchema,
   create: (options, context)=>({
     past: ()=>Promise.resolve((0, domain_answer.eO)([])),
     look: ()=>github_look(options, context)
    })
  });
  function github_look(options, { github, clock }) {
   if (github === undefined) return Promise.resolve((0, domain_answer.L5)(NO_TOKEN));
   const wanted = {
    ...options,
    sha: options.sha ?? github.sha
   };
   return options.of === 'deployment' ? deploymentOf(wanted, github, clock) : checksOf(wanted, github, clock);
  }
  const NO_TOKEN = new problem.A({
   what: 'There is no token to ask GitHub with',
   todo: 'Run this check in a job of GitHub Actions'
  });
  var failure = __webpack_require__(6912);
  var fetch_text = __webpack_require__(22262);
  ;
  function readJsonPath(text) {
   const path = [];
   let rest = text.startsWith('$') ? text.slice(1).replace(/^\./, '') : text;
   let isFirst = true;
   while(rest !== ''){
    const step = isFirst ? FIRST_NAME.exec(rest) ?? stepIn(rest) : stepIn(rest);
    if (step === null) return undefined;
    const [whole, name, index, quoted] = step;
    if (index !== undefined) path.push(Number(index));
    else path.push(name ?? unescaped(quoted ?? ''));
    rest = rest.slice(whole.length);
    isFirst = false;
   }
   return path;
  }
  const NAME = String.raw`[^\s.[\]"'\\]+`;
  const FIRST_NAME = new RegExp(`^(${NAME})`);
  const STEP = new RegExp(String.raw`^(?:\.(${NAME})|\[(-?\d{1,9})\]|\["((?:[^"\\]|\\["\\])*)"\])`);
  const stepIn = (text)=>STEP.exec(text);
  const unescaped = (text)=>text.replace(/\\(["\\])/g, '$1');
  function valueAt(json, path) {
   return path.reduce((value, step)=>{
    if (Array.isArray(value)) return typeof step === 'number' ? value.at(step) : undefined;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    const inner = Reflect.get(value, step);
    return inner;
   }, json);
  }
  ;
  const statusRanges = schemas.KCZ([
   schemas.Whr().check(api.qm(100), api.Zm(599)),
   schemas.YjP().check(api.Fk(/^[1-5]\d\d(?:-[1-5]\d\d)?(?:, ?[1-5]\d\d(?:-[1-5]\d\d)?)*$/, 'must be such as 200-399 or 200, 401'))
  ]).check(schemas.q0y('The status that is well: a number, or ranges such as `200-299, 401`.'), schemas.mIj({
   takes: 'ranges of statuses such as 200-399'
  }));
  const jsonPath = schemas.YjP().check(api.Eb(500), schemas.YPB((text)=>readJsonPath(text) !== undefined, 'must be a path such as checks[0].status'));
  const http_optionsSchema = schemas.Ikc({
   ...requestOptions,
   method: schemas.Rvf(schemas.k5n([
    'GET',
    'HEAD'
   ]).check(schemas.q0y('How to ask; an answer to HEAD has no body.')), 'GET'),
   status: schemas.Rvf(statusRanges, '200-399'),
   redirects: schemas.Rvf(schemas.k5n([
    'follow',
    'stay'
   ]).check(schemas.q0y('`follow` judges the answer that up to 3 redirects lead to, `stay` the first one.')), 'follow'),
   contains: schemas.lqM(schemas.YjP().check(api.m9(1), api.Eb(1000), schemas.q0y('A text that the body must hold, letter for letter.'))),
   json: schemas.Rvf(schemas.g1P(jsonPath, schemas.KCZ([
    schemas.YjP(),
    schemas.aig(),
    schemas.zMY()
   ])).check(schemas.q0y('What the body must hold as JSON: a value for each path, such as `checks[0].status: up`.')), {}),
   probes: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(20), schemas.q0y('How often to ask in one look, one after the other: more tries tell more.')), 1),
   'tls-days': schemas.lqM(schemas.Whr().check(api.qm(1), api.Zm(365), schemas.q0y('A certificate that ends in fewer days is not well, as a metric of its own. Left out: it is not looked at.')))
  });
  const http = defineHealthKind({
   summary: 'A URL of the service: its status, what its body holds, how long it takes, and how long its certificate lasts. An answer that is not as it should be, or that does not come, is not well; a host that cannot be reached is unknown.',
   options: http_optionsSchema,
   create: (options, context)=>({
     past: ()=>Promise.resolve((0, domain_answer.eO)([])),
     look: ()=>http_look(options, context)
    })
  });
  async function http_look(options, context) {
   const readings = [];
   let because;
   for(let probe = 0; probe < options.probes && !context.deadline.signal.aborted; probe += 1){
    const answer = await tried(options, context);
    if (answer.is === 'unknown') because ??= answer;
    else readings.push(...answer.value.filter(({ metric })=>metric === PROBE || !readings.some((one)=>one.metric === metric)));
   }
   return readings.length === 0 && because !== undefined ? because : (0, domain_answer.eO)(readings);
  }
  const PROBE = 'probe';
  async function tried(options, context) {
   const isBodyWanted = options.contains !== undefined || Object.keys(options.json).length > 0;
   const begun = performance.now();
   const answer = await ask(options, context, {
    method: options.method,
    follows: options.redirects === 'follow',
    reads: isBodyWanted ? 'body' : 'head'
   });
   const tookMs = Math.round(performance.now() - begun);
   if (answer.is === 'unknown') return answer;
   const at = context.clock.now();
   const found = answer.value;
   if (found.is === 'failed' && found.how !== 'no-answer') return (0, domain_answer.L5)(problemOf(found, options));
   const why = whyNotWell(found, options);
   const probe = {
    is: 'state',
    metric: PROBE,
    at,
    well: why === undefined,
    ...why === undefined ? {} : {
     why
    },
    tookMs
   };
   return (0, domain_answer.eO)([
    probe,
    ...tlsOf(found, options, at)
   ]);
  }
  function whyNotWell(found, options) {
   if (found.is === 'failed') return found.why;
   if (!isIn(found.status, String(options.status))) return `answered ${found.status} instead of ${options.status}`;
   if (options.contains !== undefined && !found.text.includes(options.contains)) return 'does not hold the text that it should';
   return whyNotEqual(found.text, options.json);
  }
  const isIn = (status, ranges)=>ranges.split(',').some((range)=>{
    const [low = '', high = low] = range.trim().split('-');
    return status >= Number(low) && status <= Number(high);
   });
  function whyNotEqual(text, wanted) {
   const paths = Object.entries(wanted);
   if (paths.length === 0) return undefined;
   const json = parsed(text);
   if (json === undefined) return 'answers with something that is not JSON';
   for (const [path, value] of paths){
    const there = valueAt(json.value, readJsonPath(path) ?? []);
    if (there !== value) return `has ${shown(there)} at ${path || 'the top'} instead of ${shown(value)}`;
   }
   return undefined;
  }
  function parsed(text) {
   try {
    return {
     value: JSON.parse(text)
    };
   } catch  {
    return undefined;
   }
  }
  function shown(value) {
   if (value === undefined) return 'nothing';
   return typeof value === 'object' && value !== null ? 'a list or a mapping' : (0, harmless.Jj)((0, harmless.Is)(JSON.stringify(value)), 60);
  }
  const DAY_MS = 86_400_000;
  function tlsOf(found, options, at) {
   const least = options['tls-days'];
   if (least === undefined || found.is === 'failed' || found.certificateUntil === undefined) return [];
   const days = Math.floor((found.certificateUntil - at) / DAY_MS);
   const well = days >= least;
   return [
    {
     is: 'state',
     metric: 'tls',
     at,
     well,
     ...well ? {} : {
      why: `has a certificate that ends in ${days} days`
     }
    }
   ];
  }
  ;
  const path = (what)=>schemas.lqM(schemas.YjP().check(api.Eb(500), schemas.YPB((text)=>readJsonPath(text) !== undefined, 'must be a path such as data.series[-1].value'), schemas.q0y(what)));
  const json_optionsSchema = schemas.Ikc({
   ...requestOptions,
   method: schemas.Rvf(schemas.k5n([
    'GET',
    'POST'
   ]).check(schemas.q0y('How to ask.')), 'GET'),
   body: schemas.lqM(schemas.YjP().check(api.Eb(20_000), schemas.q0y('What to send with POST. In it and in the URL, `{from}`, `{until}` and `{length}` stand for the time that is looked at, and `${NAME}` for an environment variable of the step.'))),
   time: schemas.Rvf(schemas.k5n([
    's',
    'ms',
    'iso'
   ]).check(schemas.q0y('How `{from}` and `{until}` are written: seconds or milliseconds since 1970, or 2026-01-31T12:00:00.000Z.')), 's'),
   value: path('Where the answer holds a value that stands somewhere at any time, such as `series[0].points[-1].value`.'),
   bad: path('Where the answer holds how many went wrong; needs `total`.'),
   total: path('Where the answer holds how many there were in all.'),
   'bad-when-absent': schemas.Rvf(schemas.k5n([
    'unknown',
    'zero'
   ]).check(schemas.q0y('What it means where there is a total and no number at `bad`: some APIs leave out what did not happen.')), 'unknown'),
   'past-parts': schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(60), schemas.q0y('Into how many parts, each a request, the time before the deployment is divided to learn what is usual.')), 6)
  }).check(schemas.YPB(({ value, bad, total })=>value === undefined ? bad !== undefined && total !== undefined : bad === undefined && total === undefined, 'needs either `value`, or `bad` and `total`'));
  const json = defineHealthKind({
   summary: 'Any HTTP API that answers in JSON, for systems that have no kind of their own: a value, or how many of how many went wrong.',
   options: json_optionsSchema,
   create: (options, context)=>({
     past: (from, until)=>past(options, context, {
       from,
       until
      }),
     look: (from, until)=>json_look(options, context, {
       from,
       until
      })
    })
  });
  async function past(options, context, span) {
   if (!asksForTimes(`${options.url} ${options.body ?? ''}`) || span.until <= span.from) return (0, domain_answer.eO)([]);
   const readings = [];
   for (const part of partsOf(span, options['past-parts'])){
    const answer = await json_look(options, context, part);
    if (answer.is === 'unknown') return answer;
    readings.push(...answer.value);
   }
   return (0, domain_answer.eO)(readings);
  }
  const partsOf = ({ from, until }, parts)=>Array.from({
    length: parts
   }, (_, index)=>({
     from: Math.round(from + (until - from) * index / parts),
     until: Math.round(from + (until - from) * (index + 1) / parts)
    }));
  async function json_look(options, context, span) {
   const body = options.body === undefined ? undefined : withTimes(options.body, span, options.time);
   const answer = await askJson(options, context, {
    method: options.method,
    urlOf: (url)=>withTimes(url, span, options.time),
    ...options.method === 'POST' && body !== undefined ? {
     body,
     headers: {
      'content-type': typeOf(body)
     }
    } : {}
   });
   if (answer.is === 'unknown') return answer;
   return options.value === undefined ? countsIn(answer.value, options, span) : levelIn(answer.value, options, span);
  }
  const typeOf = (body)=>/^\s*[[{]/.test(body) ? 'application/json' : 'application/x-www-form-urlencoded';
  function levelIn(answer, options, { until }) {
   const value = numberAt(answer, options.value);
   return value === undefined ? noNumberAt(options.value, options) : (0, domain_answer.eO)([
    {
     is: 'level',
     metric: 'value',
     at: until,
     value
    }
   ]);
  }
  function countsIn(answer, options, { from, until }) {
   const total = numberAt(answer, options.total);
   if (total === undefined) return noNumberAt(options.total, options);
   const there = valueAt(answer, readJsonPath(options.bad ?? '') ?? []);
   const isAbsent = there === undefined || there === null;
   const bad = isAbsent && options['bad-when-absent'] === 'zero' ? 0 : finite(there);
   if (bad === undefined) return noNumberAt(options.bad, options);
   const counts = counted(bad, total, shownUrl(options.url));
   return counts.is === 'unknown' ? counts : (0, domain_answer.eO)([
    {
     is: 'counts',
     metric: 'bad',
     from,
     until,
     ...counts.value
    }
   ]);
  }
  const numberAt = (answer, path)=>finite(valueAt(answer, readJsonPath(path ?? '') ?? []));
  const noNumberAt = (path, options)=>(0, domain_answer.L5)(said(options, `answers without a number at \`${path ?? ''}\``, 'Compare the path with an answer of this API'));
  ;
  async function counts_countsIn({ from, until }, asked, asking) {
   const own = await at(until, asked.own, {
    ...asking,
    windowMs: until - from
   });
   if (own.is === 'unknown') return own;
   if (own.value === undefined) return (0, domain_answer.eO)([]);
   const reading = {
    is: 'counts',
    metric: 'errors',
    from,
    until,
    ...own.value
   };
   if (asked.beside === undefined) return (0, domain_answer.eO)([
    reading
   ]);
   const beside = await at(until, asked.beside, {
    ...asking,
    windowMs: until - from
   });
   return beside.is === 'unknown' ? beside : (0, domain_answer.eO)([
    {
     ...reading,
     beside: beside.value ?? NOTHING
    }
   ]);
  }
  const NOTHING = {
   bad: 0,
   total: 0
  };
  async function at(time, { errors, total }, { ask, where, windowMs }) {
   const bad = await ask(errors, windowMs, {
    at: time
   });
   if (bad.is === 'unknown') return bad;
   const all = await ask(total, windowMs, {
    at: time
   });
   if (all.is === 'unknown') return all;
   const [inAll] = all.value;
   return inAll === undefined ? (0, domain_answer.eO)(undefined) : counted(bad.value[0]?.value ?? 0, inAll.value, where);
  }
  async function pastCounts(row, asked, asking) {
   const own = await rowOf(asked.own, row, asking);
   if (own.is === 'unknown') return own;
   const beside = asked.beside === undefined ? (0, domain_answer.eO)(undefined) : await rowOf(asked.beside, row, asking);
   if (beside.is === 'unknown') return beside;
   return (0, domain_answer.eO)([
    ...own.value
   ].map(([until, counts])=>({
     is: 'counts',
     metric: 'errors',
     from: until - row.stepMs,
     until,
     ...counts,
     ...beside.value === undefined ? {} : {
      beside: beside.value.get(until) ?? NOTHING
     }
    })));
  }
  async function rowOf({ errors, total }, row, { ask, where }) {
   const bad = await ask(errors, row.stepMs, row);
   if (bad.is === 'unknown') return bad;
   const all = await ask(total, row.stepMs, row);
   if (all.is === 'unknown') return all;
   const errorsAt = new Map(bad.value.map((one)=>[
     one.at,
     one.value
    ]));
   const pieces = all.value.map((one)=>({
     at: one.at,
     counts: pieceOf(errorsAt, one, where)
    }));
   const told = pieces.flatMap(({ at, counts })=>counts.is === 'known' ? [
     [
      at,
      counts.value
     ]
    ] : []);
   const untold = pieces.find(({ counts })=>counts.is === 'unknown')?.counts;
   return told.length === 0 && untold?.is === 'unknown' ? untold : (0, domain_answer.eO)(new Map(told));
  }
  const pieceOf = (errorsAt, { at, value }, where)=>Number.isFinite(value) ? counted(errorsAt.get(at) ?? 0, value, where) : (0, domain_answer.L5)(NOT_A_NUMBER);
  const NOT_A_NUMBER = new problem.A({
   what: 'A count is not a number'
  });
  ;
  async function levelAt({ until }, asked, asking) {
   const own = await levels_at(until, asked.own, asking);
   if (own.is === 'unknown') return own;
   if (own.value === undefined) return (0, domain_answer.eO)([]);
   const reading = {
    is: 'level',
    metric: 'value',
    at: until,
    value: own.value
   };
   if (asked.beside === undefined) return (0, domain_answer.eO)([
    reading
   ]);
   const beside = await levels_at(until, asked.beside, asking);
   if (beside.is === 'unknown') return beside;
   return beside.value === undefined ? (0, domain_answer.L5)(nothingBeside(asking)) : (0, domain_answer.eO)([
    {
     ...reading,
     beside: beside.value
    }
   ]);
  }
  async function levels_at(time, query, { ask, where, windowMs }) {
   const answer = await ask(query, windowMs, {
    at: time
   });
   if (answer.is === 'unknown') return answer;
   const value = answer.value[0]?.value;
   return value === undefined || Number.isFinite(value) ? (0, domain_answer.eO)(value) : (0, domain_answer.L5)(notANumber(where));
  }
  async function pastLevels(row, asked, { ask, where }) {
   const own = await ask(asked.own, row.stepMs, row);
   if (own.is === 'unknown') return own;
   const beside = asked.beside === undefined ? (0, domain_answer.eO)(undefined) : await ask(asked.beside, row.stepMs, row);
   if (beside.is === 'unknown') return beside;
   const besideAt = beside.value === undefined ? undefined : new Map(beside.value.map((one)=>[
     one.at,
     one.value
    ]));
   const readings = own.value.filter(({ at, value })=>Number.isFinite(value) && (besideAt === undefined || Number.isFinite(besideAt.get(at)))).map(({ at, value })=>{
    const other = besideAt?.get(at);
    return {
     is: 'level',
     metric: 'value',
     at,
     value,
     ...other === undefined ? {} : {
      beside: other
     }
    };
   });
   return readings.length === 0 && own.value.length > 0 ? (0, domain_answer.L5)(notANumber(where)) : (0, domain_answer.eO)(readings);
  }
  const notANumber = (where)=>new problem.A({
    where,
    what: 'The value is not a number, as a share of nothing or a quantile of no requests is',
    todo: 'Nothing is to be done where there is no traffic'
   });
  const nothingBeside = ({ where })=>new problem.A({
    where,
    what: 'There is no value of the part of the service that was not deployed to',
    todo: 'Check the query of `beside`'
   });
  ;
  const query = (description)=>schemas.lqM(schemas.YjP().check(api.m9(1), api.Eb(5000), schemas.q0y(description)));
  const countingQuery = (what)=>schemas.lqM(schemas.YjP().check(api.Eb(5000), api.Fk(/\{window\}/, 'must hold {window}, the length of what is counted'), schemas.q0y(`A PromQL query for ${what} in the last \`[{window}]\`, as one series: \`sum(increase(…[{window}]))\`.`)));
  const queries = {
   errors: countingQuery('how many requests went wrong'),
   total: countingQuery('how many requests there were'),
   value: query('A PromQL query for a value that stands somewhere at any time, as one series: memory, a quantile of latency. `{window}` in it is at least `step-seconds`.')
  };
  const isCounting = ({ errors, total, value })=>errors !== undefined && total !== undefined && value === undefined;
  const isLevel = ({ errors, total, value })=>errors === undefined && total === undefined && value !== undefined;
  const prometheusOptions = schemas.Ikc({
   ...requestOptions,
   ...queries,
   beside: schemas.lqM(schemas.Ikc(queries).check(schemas.q0y('The same queries of the part of the service that was not deployed to, for a comparison at the same time.'))),
   'step-seconds': schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(3600), schemas.q0y('How long one piece of the time before the deployment is; at least four times as long as Prometheus waits between scrapes is a good choice.')), 60)
  }).check(schemas.YPB((options)=>isCounting(options) || isLevel(options), 'needs either `errors` and `total`, or `value`'), schemas.YPB(({ beside, ...own })=>beside === undefined || (isCounting(own) ? isCounting(beside) : isLevel(beside)), {
   message: 'needs the same queries as the check itself',
   path: [
    'beside'
   ]
  }));
  function askedBy(options) {
   if (options.value !== undefined) return {
    is: 'level',
    own: options.value,
    beside: options.beside?.value
   };
   return {
    is: 'counts',
    own: countingOf(options),
    beside: options.beside === undefined ? undefined : countingOf(options.beside)
   };
  }
  const countingOf = ({ errors = '', total = '' })=>({
    errors,
    total
   });
  ;
  const sample = schemas.PVZ([
   schemas.aig(),
   schemas.YjP()
  ]);
  const answerSchema = schemas.Ikc({
   status: schemas.euz('success'),
   data: schemas.gMt('resultType', [
    schemas.Ikc({
     resultType: schemas.euz('vector'),
     result: schemas.YOg(schemas.Ikc({
      value: schemas.lqM(sample)
     }))
    }),
    schemas.Ikc({
     resultType: schemas.euz('scalar'),
     result: sample
    }),
    schemas.Ikc({
     resultType: schemas.euz('matrix'),
     result: schemas.YOg(schemas.Ikc({
      values: schemas.lqM(schemas.YOg(sample))
     }))
    })
   ]),
   warnings: schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP())))
  });
  function samplesOf(json) {
   const parsed = parse.xL(answerSchema, json);
   if (!parsed.success) return (0, domain_answer.L5)(because('answers otherwise than Prometheus does', 'Check that the URL is the one that `/api/v1/query` is under'));
   const { data, warnings } = parsed.data;
   const [warning] = warnings ?? [];
   if (warning !== undefined) return (0, domain_answer.L5)(because(`answers only in part: ${(0, harmless.Jj)((0, harmless.Is)(warning), 200)}`));
   if (data.resultType === 'scalar') return (0, domain_answer.eO)([
    read(data.result)
   ]);
   if (data.result.length > 1) return (0, domain_answer.L5)(because(`answers with ${data.result.length} series where one is meant`, 'Aggregate them in the query, with sum() or max()'));
   const found = data.resultType === 'vector' ? data.result.map(({ value })=>value === undefined ? undefined : [
     value
    ]) : data.result.map(({ values })=>values);
   if (found.includes(undefined)) return (0, domain_answer.L5)(because('answers with a histogram where a number is meant'));
   const samples = found.flatMap((one)=>one ?? []).map(read);
   const isInOrder = samples.every(({ at }, index)=>index === 0 || at > (samples[index - 1]?.at ?? at));
   return isInOrder ? (0, domain_answer.eO)(samples) : (0, domain_answer.L5)(because('answers with times that run backwards'));
  }
  const read = ([at, value])=>({
    at: at * 1000,
    value: value === '' ? NaN : Number(value)
   });
  const because = (why, todo)=>new problem.A({
    what: `The service ${why}`,
    ...todo === undefined ? {} : {
     todo
    }
   });
  ;
  const askIn = (options, context)=>async (query, windowMs, when)=>{
    const written = query.replaceAll('{window}', `${Math.max(1, Math.round(windowMs / 1000))}s`);
    const answer = await askJson(options, context, {
     urlOf: (url)=>under(url, pathFor(when), [
       [
        'query',
        written
       ],
       ...timesOf(when)
      ])
    });
    if (answer.is === 'unknown') return answer;
    const samples = samplesOf(answer.value);
    if (samples.is === 'unknown') return (0, domain_answer.L5)(query_at(samples.because, options));
    const isForeign = samples.value.some((sample)=>isOutside(sample, when));
    return isForeign ? (0, domain_answer.L5)(query_at(FOREIGN, options)) : samples;
   };
  const pathFor = (when)=>'at' in when ? '/api/v1/query' : '/api/v1/query_range';
  function timesOf(when) {
   if ('at' in when) return [
    [
     'time',
     seconds(when.at)
    ]
   ];
   return [
    [
     'start',
     seconds(when.start)
    ],
    [
     'end',
     seconds(when.end)
    ],
    [
     'step',
     seconds(when.stepMs)
    ]
   ];
  }
  const seconds = (ms)=>String(ms / 1000);
  const TOLERANCE_MS = 5 * 60_000;
  function isOutside({ at }, when) {
   const [first, last] = 'at' in when ? [
    when.at,
    when.at
   ] : [
    when.start,
    when.end
   ];
   return at < first - TOLERANCE_MS || at > last + TOLERANCE_MS;
  }
  const FOREIGN = new problem.A({
   what: 'The service answers for another time than it was asked for',
   todo: 'Compare its clock with the one of this machine'
  });
  const query_at = ({ what, todo }, { url })=>new problem.A({
    where: shownUrl(url),
    what,
    ...todo === undefined ? {} : {
     todo
    }
   });
  ;
  const prometheus = defineHealthKind({
   summary: 'PromQL, in Prometheus or in what has its API: Thanos, Mimir, VictoriaMetrics. Either how many requests of how many went wrong, or a value.',
   options: prometheusOptions,
   create (options, context) {
    const late = catchingUp();
    return {
     past: (from, until)=>prometheus_past(options, context, {
       from,
       until
      }),
     look: (from, until)=>late(from, until, (span)=>prometheus_look(options, context, span))
    };
   }
  });
  function prometheus_look(options, context, span) {
   const asked = askedBy(options);
   const asking = {
    ask: askIn(options, context),
    where: shownUrl(options.url)
   };
   if (asked.is === 'counts') return counts_countsIn(span, asked, asking);
   return levelAt(span, asked, {
    ...asking,
    windowMs: options['step-seconds'] * 1000
   });
  }
  const MOST_PIECES = 1_440;
  const LONGER = 5;
  async function prometheus_past(options, context, { from, until }) {
   const asked = askedBy(options);
   const asking = {
    ask: askIn(options, context),
    where: shownUrl(options.url)
   };
   const pieces = (row)=>asked.is === 'counts' ? pastCounts(row, asked, asking) : pastLevels(row, asked, asking);
   const stepMs = Math.max(options['step-seconds'] * 1000, Math.ceil((until - from) / MOST_PIECES / 1000) * 1000);
   for (const length of [
    stepMs,
    stepMs * LONGER
   ]){
    if (from + length > until) return (0, domain_answer.eO)([]);
    const answer = await pieces({
     start: from + length,
     end: until,
     stepMs: length
    });
    if (answer.is === 'unknown' || answer.value.length > 0) return answer;
   }
   return (0, domain_answer.eO)([]);
  }
  const FURTHEST_MS = 3_600_000;
  function catchingUp() {
   let since;
   return async (from, until, see)=>{
    if (until - from < 1000 && since === undefined) {
     since = from;
     return (0, domain_answer.eO)([]);
    }
    const begin = Math.min(from, Math.max(since ?? from, until - FURTHEST_MS));
    const answer = await see({
     from: begin,
     until
    });
    const isSeen = answer.is === 'known' && answer.value.length > 0;
    since = isSeen ? undefined : begin;
    return answer;
   };
  }
  ;
  const healthKinds = {
   http: http,
   prometheus: prometheus,
   alertmanager: alertmanager,
   json: json,
   command: command,
   github: github
  };
  ;
  const checkKinds = {
   http: schemas.lqM(healthKinds.http.options),
   prometheus: schemas.lqM(healthKinds.prometheus.options),
   alertmanager: schemas.lqM(healthKinds.alertmanager.options),
   json: schemas.lqM(healthKinds.json.options),
   command: schemas.lqM(healthKinds.command.options),
   github: schemas.lqM(healthKinds.github.options)
  };
  function sourceOf(check, context) {
   if (check.http !== undefined) return healthKinds.http.create(check.http, context);
   if (check.prometheus !== undefined) return healthKinds.prometheus.create(check.prometheus, context);
   if (check.alertmanager !== undefined) return healthKinds.alertmanager.create(check.alertmanager, context);
   if (check.json !== undefined) return healthKinds.json.create(check.json, context);
   if (check.command !== undefined) return healthKinds.command.create(check.command, context);
   return check.github === undefined ? undefined : healthKinds.github.create(check.github, context);
  }
 },
 96093: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HZ: ()=>USUAL_PATH,
   Of: ()=>refusalOf,
   fE: ()=>extendsOption,
   pe: ()=>sharedFileIn
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
  var _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31072);
  const USUAL_PATH = '.github/foreshock.yml';
  const SHARED = /^(?!.*\.\.)(?!.*\/\.(?:[/@]|$))([A-Za-z\d][A-Za-z\d-]{0,38}\/[\w.-]{1,100})(?:\/((?:[\w.-]{1,100}\/){0,10}[\w.-]{1,100}\.ya?ml))?(?:@(\w[\w./-]{0,199}))?$/;
  function sharedFileIn(words) {
   const [, repository, path, ref] = SHARED.exec(words) ?? [];
   if (repository === undefined) return undefined;
   return {
    repository,
    path: path ?? USUAL_PATH,
    ...ref === undefined ? {} : {
     ref
    }
   };
  }
  const extendsOption = zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk(SHARED), zod_mini__WEBPACK_IMPORTED_MODULE_0__.mIj({
   takes: 'a file of a repository such as octo-org/ci or octo-org/ci/foreshock.yml@v2'
  }))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y(`A file whose settings hold where this one says nothing: \`owner/repository/path@ref\`. Left out, the path is \`${USUAL_PATH}\` and the ref the default branch; of another owner, the ref is a full commit. What acts, reaches out, hides or lets go is never taken from it.`));
  const MOST_SHARED = 3;
  function refusalOf(file, { home, before }) {
   if (before.some((other)=>isSame(other, file))) return {
    message: 'extends leads back to a file that is read already.',
    todo: 'Take it out of one of the two'
   };
   if (before.length > MOST_SHARED) return {
    message: `extends names one file more than the ${MOST_SHARED} in a row that are followed.`,
    todo: 'Join some of them'
   };
   if (ownerOf(file.repository) !== ownerOf(home) && !(0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_2__.W)(file.ref ?? '')) return {
    message: `extends names a file of another owner than ${home}, and not the one commit of it that you looked at.`,
    todo: `Write ${file.repository}/${file.path}@ and all 40 digits of the commit`
   };
   return undefined;
  }
  const isSame = (one, other)=>one.repository.toLowerCase() === other.repository.toLowerCase() && one.path === other.path;
  const ownerOf = (repository)=>repository.split('/', 1)[0]?.toLowerCase() ?? '';
 },
 79866: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>LIMITS
  });
  const LIMITS = {
   bytes: 64 * 1024,
   depth: 20,
   tokens: 8_000,
   errors: 50
  };
 },
 95454: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zw: ()=>problemOf,
   e7: ()=>firstErrors,
   fz: ()=>renderLocated
  });
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79866);
  function renderLocated(refused) {
   return listOf(refused, (meant)=>`Did you mean ${meant}?`);
  }
  function problemOf(refused) {
   const [first, ...rest] = refused.errors;
   if (first === undefined) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The config file cannot be read'
   });
   if (rest.length === 0) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    where: placeOf(first),
    what: withoutStop(sentences(first, PERHAPS))
   });
   const count = refused.errors.length + refused.unshown;
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    where: first.path,
    what: `The config has ${count} errors:\n${withoutStop(listOf(refused, PERHAPS))}`
   });
  }
  const PERHAPS = (meant)=>`Perhaps ${meant} was meant.`;
  function listOf({ errors, unshown }, suggest) {
   const lines = errors.map((error)=>`✗ ${placeOf(error)}  ${sentences(error, suggest)}`);
   return [
    ...lines,
    ...unshown === 0 ? [] : [
     `and ${unshown} more`
    ]
   ].join('\n');
  }
  function firstErrors(found, path) {
   const files = [
    ...new Set([
     path,
     ...found.map((error)=>error.path ?? path)
    ])
   ];
   const fileOf = (error)=>files.indexOf(error.path ?? path);
   const inOrder = [
    ...found
   ].sort((one, other)=>fileOf(one) - fileOf(other) || one.line - other.line || one.column - other.column);
   const errors = inOrder.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.errors).map((error)=>({
     path: error.path ?? path,
     ...place(error),
     ...error.explain()
    }));
   return {
    ok: false,
    errors,
    unshown: inOrder.length - errors.length
   };
  }
  const place = ({ line, column })=>({
    line,
    column
   });
  const placeOf = ({ path, line, column })=>`${path}:${line}:${column}`;
  const sentences = ({ message, didYouMean, todo }, suggest)=>[
    message,
    didYouMean && suggest(didYouMean),
    todo && `${todo}.`
   ].filter(Boolean).join(' ');
  const withoutStop = (text)=>text.replace(/\.$/, '');
 },
 77226: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gv: ()=>isObject,
   HA: ()=>defaultOf,
   S3: ()=>itemsOf,
   UW: ()=>schemasAt,
   f5: ()=>settingsOf,
   fX: ()=>metaOf,
   wf: ()=>leavesOf,
   yo: ()=>freeValuesOf
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81041);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
  function leavesOf(schema) {
   if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.cu) return schema._zod.def.options.flatMap(leavesOf);
   if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.LJ) return [
    schema._zod.def.left,
    schema._zod.def.right
   ].flatMap(leavesOf);
   const inner = innerOf(schema);
   return inner === undefined ? [
    schema
   ] : leavesOf(inner);
  }
  function settingsOf(leaves) {
   const settings = new Map();
   for (const leaf of leaves.filter(isObject))for (const [name, schema] of Object.entries(leaf._zod.def.shape))settings.set(name, [
    ...settings.get(name) ?? [],
    schema
   ]);
   return settings;
  }
  function freeValuesOf(leaves) {
   return leaves.flatMap((leaf)=>{
    if (leaf instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.h) return [
     leaf._zod.def.valueType
    ];
    const catchall = isObject(leaf) ? leaf._zod.def.catchall : undefined;
    return catchall === undefined || catchall instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.Um ? [] : [
     catchall
    ];
   });
  }
  function itemsOf(leaves, index) {
   return leaves.flatMap((leaf)=>{
    if (leaf instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.$p) return [
     leaf._zod.def.element
    ];
    if (leaf instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.G3) return [
     leaf._zod.def.items[index] ?? leaf._zod.def.rest
    ].filter(isSchema);
    return [];
   });
  }
  const isObject = (schema)=>schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.L8;
  function schemasAt(schema, path) {
   let schemas = [
    schema
   ];
   for (const key of path){
    const leaves = schemas.flatMap(leavesOf);
    schemas = typeof key === 'number' ? itemsOf(leaves, key) : settingsOf(leaves).get(String(key)) ?? freeValuesOf(leaves);
   }
   return schemas;
  }
  function defaultOf(schema) {
   if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.rv || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.VF) return schema._zod.def.defaultValue;
   const inner = innerOf(schema);
   return inner === undefined ? undefined : defaultOf(inner);
  }
  function metaOf(schema) {
   const inner = innerOf(schema);
   return {
    ...inner === undefined ? {} : metaOf(inner),
    ...zod_mini__WEBPACK_IMPORTED_MODULE_1__.fd.get(schema)
   };
  }
  function innerOf(schema) {
   if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__._m) return schema._zod.def.in;
   if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.kU) return schema._zod.def.getter();
   const isWrapper = schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.rv || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.VF || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.ig || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.qc || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.N$ || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.Sb || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.t$;
   return isWrapper ? schema._zod.def.innerType : undefined;
  }
  const isSchema = (schema)=>schema !== null && schema !== undefined;
 },
 39393: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>settle
  });
  var _schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77226);
  function settle(value, schema) {
   const unknownKeys = [];
   const empty = [];
   function visit(value, schemas, path) {
    const leaves = schemas.flatMap(_schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.wf);
    if (Array.isArray(value)) return value.map((item, index)=>visit(item, (0, _schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.S3)(leaves, index), [
      ...path,
      index
     ]));
    if (value === null && leaves.length > 0 && leaves.every(_schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.Gv)) {
     empty.push(path);
     return mapping({}, leaves, path);
    }
    return isMapping(value) ? mapping(value, leaves, path) : value;
   }
   function mapping(value, leaves, path) {
    const fitting = leavesThatFit(value, leaves);
    const settings = (0, _schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.f5)(fitting);
    const free = (0, _schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.yo)(fitting);
    const isMappingExpected = settings.size > 0 || free.length > 0 || fitting.some(_schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.Gv);
    if (!isMappingExpected) return value;
    const entries = missingMappings(value, settings).map(([name, schema])=>[
      name,
      visit({}, [
       schema
      ], [
       ...path,
       name
      ])
     ]);
    for (const [name, inner] of Object.entries(value)){
     const schemas = settings.get(name) ?? free;
     const at = [
      ...path,
      name
     ];
     if (schemas.length === 0) unknownKeys.push({
      path: at,
      within: fitting
     });
     else entries.push([
      name,
      visit(inner, schemas, at)
     ]);
    }
    return Object.fromEntries(entries);
   }
   return {
    value: visit(value, [
     schema
    ], []),
    unknownKeys,
    empty
   };
  }
  const isMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
  function leavesThatFit(value, leaves) {
   const objects = leaves.filter(_schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.Gv);
   if (objects.length < 2) return leaves;
   const agreeing = objects.filter((leaf)=>Object.entries(value).every(([name, inner])=>{
     const shape = leaf._zod.def.shape;
     const values = Object.hasOwn(shape, name) ? shape[name]?._zod.values : undefined;
     return values === undefined || [
      ...values
     ].some((allowed)=>allowed === inner);
    }));
   return agreeing.length > 0 ? agreeing : leaves;
  }
  function missingMappings(value, settings) {
   return [
    ...settings
   ].flatMap(([name, [schema, ...others]])=>{
    const isPlain = schema !== undefined && others.length === 0 && (0, _schema_leaves_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema);
    return isPlain && !Object.hasOwn(value, name) ? [
     [
      name,
      schema
     ]
    ] : [];
   });
  }
 },
 95894: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Fu: ()=>shortSha,
   hS: ()=>counted,
   r4: ()=>inWords,
   vi: ()=>inPercent,
   wn: ()=>subjectName
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const MINUTE = 60_000;
  function inWords(ms) {
   if (ms < 999.5) return `${Math.round(ms)} ms`;
   if (ms < 119_500) return `${Math.round(ms / 1000)} s`;
   const minutes = Math.round(ms / MINUTE);
   if (minutes < 120) return `${minutes} min`;
   const rest = minutes % 60;
   return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
  }
  const inPercent = (share)=>`${Math.round(share * 100)} %`;
  const counted = (number, noun)=>`${number} ${noun}${number === 1 ? '' : 's'}`;
  const subjectName = ({ what, job = '', test = '' })=>what === 'test' ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`Test ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(test)}` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`Job ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(job)}`;
  const shortSha = (sha)=>(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(sha.slice(0, 7));
 },
 35012: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>detectors,
   J: ()=>findAll
  });
  var schemas = __webpack_require__(94343);
  var prose = __webpack_require__(17269);
  var incomplete_beta = __webpack_require__(6740);
  ;
  const betaMean = ({ a, b })=>a / (a + b);
  function betaQuantile(p, { a, b }) {
   if (!(p > 0 && p < 1) || !(a > 0 && b > 0)) return Number.NaN;
   let [low, high] = [
    -700,
    700
   ];
   for(let step = 0; step < 200 && high - low > 1e-9; step += 1){
    const middle = (low + high) / 2;
    if ((0, incomplete_beta.J)(shareOf(middle), a, b) < p) low = middle;
    else high = middle;
   }
   return shareOf((low + high) / 2);
  }
  const shareOf = (logOdds)=>1 / (1 + Math.exp(-logOdds));
  function betaWith(mean, variance) {
   const weight = mean * (1 - mean) / variance - 1;
   return {
    a: mean * weight,
    b: (1 - mean) * weight
   };
  }
  ;
  const defineDetector = (detector)=>({
    ...detector,
    options: detector.options.check(schemas.q0y(detector.summary))
   });
  ;
  function fingerprintOf(detector, subject) {
   const { what, workflow, workflowFile = workflow, job, origin, step, suite, className, test, file } = subject;
   return JSON.stringify([
    detector,
    what,
    workflowFile,
    job ?? origin,
    step,
    suite,
    className,
    test,
    file
   ]);
  }
  const isOf = (detector, { fingerprint })=>fingerprint.startsWith(`[${JSON.stringify(detector)},`);
  var of_attempt = __webpack_require__(6617);
  ;
  const NOTABLE_RATE = 0.002;
  const DEFAULT_PRIOR = {
   a: 0.2,
   b: 20
  };
  const WIDE_PRIOR = {
   a: 1,
   b: 3
  };
  const WIDE_SHARE = 0.1;
  const [BREAKS, REPAIRS] = [
   0.005,
   0.1
  ];
  const BROKEN_FAILS = 0.98;
  const BRANCH_BREAKS = 0.1;
  function fitFlaky({ chain, apart }, prior = DEFAULT_PRIOR) {
   const grid = gridOf(prior);
   if (!chain.some(hasFailed) && !apart.some(hasFailed)) return neverFailed([
    ...chain,
    ...apart
   ], grid);
   const healthy = Float64Array.from(grid.weights);
   for (const outcomes of apart)weighApart(healthy, outcomes, grid);
   const share = BREAKS / (BREAKS + REPAIRS);
   const broken = healthy.map((weight)=>weight * share);
   for(let i = 0; i < healthy.length; i += 1)healthy[i] = (healthy[i] ?? 0) * (1 - share);
   const before = forward(chain, {
    healthy,
    broken,
    grid
   });
   return {
    ...rateOf(healthy, broken, grid),
    ...lastStateOf(chain, {
     healthy,
     broken,
     before
    })
   };
  }
  const hasFailed = ({ fails })=>fails > 0;
  function neverFailed(all, grid) {
   const emission = grid.healthy({
    fails: 0,
    passes: all.reduce((sum, { passes })=>sum + passes, 0)
   });
   const weights = grid.weights.map((weight, i)=>weight * (emission[i] ?? 0));
   scale([
    weights
   ]);
   return {
    broken: 0,
    ...rateOf(weights, new Float64Array(weights.length), grid)
   };
  }
  const [GRID_SIZE, LEAST_LOG_ODDS, MOST_LOG_ODDS] = [
   44,
   Math.log(1e-7),
   Math.log(0.995 / 0.005)
  ];
  function makeGrid(prior) {
   const step = (MOST_LOG_ODDS - LEAST_LOG_ODDS) / (GRID_SIZE - 1);
   const rates = Float64Array.from({
    length: GRID_SIZE
   }, (_, i)=>1 / (1 + Math.exp(-(LEAST_LOG_ODDS + i * step))));
   const narrow = onGrid(rates, step, prior);
   const wide = onGrid(rates, step, WIDE_PRIOR);
   const weights = narrow.map((weight, i)=>(1 - WIDE_SHARE) * weight + WIDE_SHARE * (wide[i] ?? 0));
   const known = new Map();
   return {
    rates,
    weights,
    healthy: (outcomes)=>emissions(outcomes, rates, known)
   };
  }
  function onGrid(rates, step, { a, b }) {
   const weights = rates.map((f, i)=>i === 0 ? f ** a / a / step : f ** a * (1 - f) ** b);
   const total = weights.reduce((sum, weight)=>sum + weight, 0);
   return weights.map((weight)=>weight / total);
  }
  let lastGrid;
  function gridOf(prior) {
   if (lastGrid?.prior.a !== prior.a || lastGrid.prior.b !== prior.b) lastGrid = {
    prior,
    grid: makeGrid(prior)
   };
   return lastGrid.grid;
  }
  function emissions({ fails, passes }, rates, known) {
   const key = fails * 2 ** 26 + passes;
   const found = known.get(key);
   if (found !== undefined) return found;
   const logs = rates.map((f)=>fails * Math.log(f) + passes * Math.log1p(-f));
   const most = Math.max(...logs);
   const made = logs.map((log)=>Math.exp(fails > 0 && passes > 0 ? log - most : log));
   if (known.size < 1000) known.set(key, made);
   return made;
  }
  const isMixed = ({ fails, passes })=>fails > 0 && passes > 0;
  const brokenEmission = (outcomes)=>isMixed(outcomes) ? 0 : BROKEN_FAILS ** outcomes.fails * (1 - BROKEN_FAILS) ** outcomes.passes;
  function weighApart(weights, outcomes, grid) {
   const emission = grid.healthy(outcomes);
   const broken = BRANCH_BREAKS * brokenEmission(outcomes);
   for(let i = 0; i < weights.length; i += 1)weights[i] = (weights[i] ?? 0) * ((1 - BRANCH_BREAKS) * (emission[i] ?? 0) + broken);
   scale([
    weights
   ]);
  }
  const NOTHING = {
   fails: 0,
   passes: 0
  };
  function forward(chain, { healthy, broken, grid }) {
   const before = new Float64Array(chain.length);
   let logScale = 0;
   for(let t = 0; t < chain.length; t += 1){
    const outcomes = chain[t] ?? NOTHING;
    const emission = grid.healthy(outcomes);
    const brokenHere = brokenEmission(outcomes);
    let total = 0;
    let wasHealthy = 0;
    for(let i = 0; i < GRID_SIZE; i += 1){
     const h = healthy[i] ?? 0;
     const b = broken[i] ?? 0;
     wasHealthy += h;
     const nowHealthy = (h * (1 - BREAKS) + b * REPAIRS) * (emission[i] ?? 0);
     const nowBroken = (h * BREAKS + b * (1 - REPAIRS)) * brokenHere;
     healthy[i] = nowHealthy;
     broken[i] = nowBroken;
     total += nowHealthy + nowBroken;
    }
    before[t] = Math.log(wasHealthy) + logScale;
    if (total < 1e-100) logScale += Math.log(scale([
     healthy,
     broken
    ]));
   }
   scale([
    healthy,
    broken
   ]);
   return before;
  }
  function scale(all) {
   const total = all.reduce((sum, weights)=>sum + weights.reduce((part, weight)=>part + weight, 0), 0);
   if (total > 0) for (const weights of all)for(let i = 0; i < weights.length; i += 1)weights[i] = (weights[i] ?? 0) / total;
   return total > 0 ? total : 1;
  }
  function lastStateOf(chain, { broken, before }) {
   const probability = broken.reduce((sum, weight)=>sum + weight, 0);
   let [best, since] = [
    -Infinity,
    undefined
   ];
   let later = 0;
   for(let t = chain.length - 1; t >= 0 && later > -Infinity; t -= 1){
    const outcomes = chain[t];
    if (outcomes === undefined) break;
    later += Math.log(brokenEmission(outcomes)) + (t === chain.length - 1 ? 0 : Math.log(1 - REPAIRS));
    const weight = (before[t] ?? 0) + later;
    if (hasFailed(outcomes) && weight > best) [best, since] = [
     weight,
     t
    ];
   }
   return {
    broken: probability,
    ...since === undefined ? {} : {
     since
    }
   };
  }
  function rateOf(healthy, broken, { rates }) {
   let [mean, square, notable] = [
    0,
    0,
    0
   ];
   for (const [i, f] of rates.entries()){
    const weight = (healthy[i] ?? 0) + (broken[i] ?? 0);
    mean += weight * f;
    square += weight * f * f;
    if (f > NOTABLE_RATE) notable += weight;
   }
   return {
    rate: betaWith(mean, Math.max(square - mean * mean, 1e-18)),
    notable
   };
  }
  const PRIOR_TESTS = 20;
  const LEAST_SPREAD = 0.5;
  function fitPrior(seen) {
   const { a, b } = DEFAULT_PRIOR;
   let [weight, first, second] = [
    PRIOR_TESTS,
    PRIOR_TESTS * a / (a + b),
    0
   ];
   second = first * (a + 1) / (a + b + 1);
   for (const { fails, passes } of seen){
    const runs = fails + passes;
    if (runs < 2 || fails === 0 || passes === 0) continue;
    weight += 1;
    first += fails / runs;
    second += fails * (fails - 1) / (runs * (runs - 1));
   }
   const [mean, square] = [
    first / weight,
    second / weight
   ];
   const fitted = betaWith(mean, Math.max(square - mean * mean, LEAST_SPREAD * mean * mean));
   return fitted.a > 0.05 && fitted.b > 1 && mean < 0.5 ? fitted : DEFAULT_PRIOR;
  }
  var domain_run = __webpack_require__(25539);
  var columns = __webpack_require__(45605);
  var column_numbers = __webpack_require__(40409);
  var history_series = __webpack_require__(24953);
  ;
  const LEAST_TESTS = 5;
  const SHARE = 0.5;
  function infraAttempts(tables) {
   const ended = endedJobs(tables.jobs);
   const stormy = stormyReports(tables.tests);
   const keys = new Set([
    ...ended,
    ...stormy.all
   ].flatMap((one)=>keyOf(one) ?? []));
   const [runIds, jobIds] = [
    tables.jobs.numbers('runId'),
    tables.jobs.numbers('jobId')
   ];
   const [testRuns, testJobs] = [
    tables.tests.numbers('runId'),
    tables.tests.numbers('jobId')
   ];
   const isIn = (runId = NaN, jobId = NaN)=>keys.size > 0 && keys.has(`${runId}/${jobId}`);
   return {
    all: [
     ...ended,
     ...stormy.all
    ],
    isTest: (row)=>stormy.has(row) || isIn(testRuns[row], testJobs[row]),
    isJob: (row)=>isIn(runIds[row], jobIds[row])
   };
  }
  const keyOf = ({ runId, jobId })=>jobId === undefined ? undefined : `${runId}/${jobId}`;
  function endedJobs(jobs) {
   const { codes, texts } = jobs.words('conclusion');
   const [runIds, attempts, jobIds] = [
    jobs.numbers('runId'),
    jobs.numbers('attempt'),
    jobs.numbers('jobId')
   ];
   const reasons = (0, columns.E1)(texts, (text = '')=>REASONS.get(text));
   return Array.from(codes).flatMap((code, row)=>{
    const because = reasons[code];
    if (because === undefined) return [];
    const key = {
     runId: runIds[row] ?? NaN,
     attempt: attempts[row] ?? NaN,
     jobId: jobIds[row] ?? NaN
    };
    return [
     {
      ...key,
      because,
      failed: 0,
      ran: 0
     }
    ];
   });
  }
  const REASONS = new Map([
   [
    'cancelled',
    'cancelled'
   ],
   [
    'timed_out',
    'timed out'
   ]
  ]);
  function stormyReports(tests) {
   const [runIds, attempts, jobIds] = [
    tests.numbers('runId'),
    tests.numbers('attempt'),
    tests.numbers('jobId')
   ];
   const [tries, origins, outcomes] = [
    tests.numbers('tries'),
    tests.words('origin'),
    tests.words('outcome')
   ];
   const { codes, firsts } = (0, column_numbers.V)(tests.length, [
    runIds,
    attempts,
    jobIds,
    origins.codes
   ]);
   const [failed, ran] = [
    new Uint32Array(firsts.length),
    new Uint32Array(firsts.length)
   ];
   const kinds = (0, columns.E1)(outcomes.texts, (outcome = '')=>{
    return (0, history_series.N6)(outcome) ? 1 : (0, history_series.oJ)(outcome) ? 0 : undefined;
   });
   for(let row = 0; row < tests.length; row += 1){
    const kind = kinds[outcomes.codes[row] ?? 0];
    if (kind === undefined || (tries[row] ?? 1) > 1) continue;
    const report = codes[row] ?? 0;
    ran[report] = (ran[report] ?? 0) + 1;
    failed[report] = (failed[report] ?? 0) + kind;
   }
   const ofAttempt = sumsBy(firsts.map((row)=>`${runIds[row]}/${attempts[row]}`), {
    ran,
    failed
   });
   const isStormy = (report)=>{
    const own = {
     ran: ran[report] ?? 0,
     failed: failed[report] ?? 0
    };
    return own.failed > SHARE * own.ran && (isStorm(own) || isStorm(ofAttempt(report)));
   };
   const all = firsts.flatMap((row, report)=>{
    if (!isStormy(report)) return [];
    const jobId = jobIds[row] ?? NaN;
    return [
     {
      runId: runIds[row] ?? NaN,
      attempt: attempts[row] ?? NaN,
      ...Number.isNaN(jobId) ? {} : {
       jobId
      },
      origin: origins.texts.at(origins.codes[row] ?? 0) ?? '',
      because: 'most tests failed',
      failed: failed[report] ?? 0,
      ran: ran[report] ?? 0
     }
    ];
   });
   return {
    all,
    has: (row)=>isStormy(codes[row] ?? 0)
   };
  }
  const isStorm = ({ ran, failed })=>ran >= LEAST_TESTS && failed > SHARE * ran;
  function sumsBy(keys, { ran, failed }) {
   const sums = new Map();
   keys.forEach((key, place)=>{
    const before = sums.get(key) ?? {
     ran: 0,
     failed: 0
    };
    sums.set(key, {
     ran: before.ran + (ran[place] ?? 0),
     failed: before.failed + (failed[place] ?? 0)
    });
   });
   return (place)=>sums.get(keys[place] ?? '') ?? {
     ran: 0,
     failed: 0
    };
  }
  var sightings1 = __webpack_require__(84443);
  ;
  const SURE = 0.9;
  const DOUBT = 0.3;
  const LEAST_EPISODES = 3;
  const SURE_OF_RATE = 0.95;
  function flakyVerdict(history, prior = DEFAULT_PRIOR) {
   const fit = fitFlaky(history, prior);
   const isProven = [
    ...history.chain,
    ...history.apart
   ].some(verdict_isMixed);
   return {
    is: kindOf(history, fit, isProven),
    isProven,
    fit,
    get rate () {
     return estimateOf(fit.rate);
    },
    reruns: rerunsFor(isProven ? betaMean(fit.rate) : (prior.a + 1) / (prior.a + prior.b + 1))
   };
  }
  function kindOf(history, fit, isProven) {
   const { chain, apart } = history;
   if (fit.broken > SURE && failsSince(chain, fit.since) > 1) return 'broken';
   if (fit.broken > DOUBT && failsSince(chain, fit.since) > 1) return 'unknown';
   if (isProven) return 'flaky';
   if (fit.notable > SURE_OF_RATE && episodes(chain) >= LEAST_EPISODES) return 'flaky';
   const last = chain.at(-1) ?? apart.at(-1);
   return last !== undefined && last.fails > 0 ? 'unknown' : 'healthy';
  }
  const verdict_isMixed = ({ fails, passes })=>fails > 0 && passes > 0;
  const failsSince = (chain, since = chain.length)=>chain.slice(since).reduce((sum, { fails })=>sum + fails, 0);
  function episodes(chain) {
   let [count, isOpen, hasPassed] = [
    0,
    false,
    false
   ];
   for (const { fails, passes } of chain){
    if (passes > 0 && isOpen) count += 1;
    if (passes > 0) [isOpen, hasPassed] = [
     false,
     true
    ];
    else if (fails > 0 && hasPassed) isOpen = true;
   }
   return count;
  }
  const estimateOf = (rate)=>({
    value: betaMean(rate),
    low: betaQuantile(0.05, rate),
    high: betaQuantile(0.95, rate)
   });
  const rerunsFor = (f)=>Math.min(MOST_RERUNS, Math.max(1, Math.floor(Math.log(0.01) / Math.log(f)) + 1));
  const MOST_RERUNS = 20;
  ;
  const WINDOW_DAYS = 60;
  const DAY_MS = 86_400_000;
  function observe(tables, run) {
   const infra = infraAttempts(tables);
   const since = (0, domain_run.x)(run) - WINDOW_DAYS * DAY_MS;
   return (0, sightings1.n)(tables).flatMap(({ subject, rows, seen })=>{
    if (subject.what === 'step' || !observed_hasFailed(rows, seen)) return [];
    const [from, until] = placesIn(rows, seen, run);
    if (from === until) return [];
    const isInfra = (row)=>subject.what === 'test' ? infra.isTest(row) : infra.isJob(row);
    const counted = rows.subarray(0, until).filter((row)=>!isInfra(row) && seen.at(row) >= since && isOutcome(seen, row));
    return [
     observed(subject, counted, {
      seen,
      run
     })
    ];
   });
  }
  function observed_hasFailed(rows, seen) {
   return rows.some((row)=>(0, history_series.N6)(seen.outcome(row)));
  }
  const isOutcome = (seen, row)=>(0, history_series.N6)(seen.outcome(row)) || (0, history_series.oJ)(seen.outcome(row));
  function placesIn(rows, seen, run) {
   const isJudged = (row)=>seen.run(row).runId === run.runId && seen.run(row).attempt === run.attempt;
   const last = rows.findLastIndex(isJudged);
   let first = last;
   while(first > 0 && isJudged(rows[first - 1] ?? 0))first -= 1;
   return last < 0 ? [
    0,
    0
   ] : [
    first,
    last + 1
   ];
  }
  function observed(subject, rows, { seen, run }) {
   const codes = new Map();
   const here = {
    fails: 0,
    passes: 0
   };
   let trust = run.trust;
   for (const row of rows){
    const of = seen.run(row);
    const rowTrust = seen.trust(row);
    if (rowTrust === 'fork' && of.runId !== run.runId) continue;
    const code = (0, history_series.$N)(of);
    const known = codes.get(code) ?? newCode({
     code,
     runId: of.runId,
     sha: of.sha,
     at: seen.at(row)
    });
    codes.set(code, known);
    count(known.all, seen.outcome(row));
    if (rowTrust === 'default') count(known.onDefault, seen.outcome(row));
    if (of.runId !== run.runId || of.attempt !== run.attempt) continue;
    count(here, seen.outcome(row));
    trust = rowTrust;
   }
   const commits = [
    ...codes.values()
   ].map(({ from, all, onDefault })=>({
     all: {
      ...from,
      ...all
     },
     onDefault: {
      ...from,
      ...onDefault
     }
    }));
   const chain = commits.map(({ onDefault })=>onDefault).filter((one)=>one.fails + one.passes > 0);
   const apart = commits.filter(({ all, onDefault })=>onDefault.fails + onDefault.passes === 0 || verdict_isMixed(all) && !verdict_isMixed(onDefault));
   return {
    subject,
    history: {
     chain,
     apart: apart.map(({ all })=>all)
    },
    chain,
    proofs: commits.map(({ all })=>all).filter(verdict_isMixed),
    here,
    onJudged: codes.get((0, history_series.$N)(run))?.all ?? {
     fails: 0,
     passes: 0
    },
    trust
   };
  }
  const newCode = (from)=>({
    from,
    all: {
     fails: 0,
     passes: 0
    },
    onDefault: {
     fails: 0,
     passes: 0
    }
   });
  function count(counted, outcome) {
   if ((0, history_series.N6)(outcome)) counted.fails += 1;
   else counted.passes += 1;
  }
  ;
  function diagnoses({ tables, judged }) {
   const known = lastOf.get(tables);
   if (known?.runId === judged.runId && known.attempt === judged.attempt) return known.found;
   const [run] = (0, of_attempt.B)(tables.runs, judged);
   const found = run === undefined ? [] : diagnose(run, observe(tables, run));
   lastOf.set(tables, {
    ...judged,
    found
   });
   return found;
  }
  const lastOf = new WeakMap();
  function diagnose(run, observed) {
   const tests = observed.filter(({ subject })=>subject.what === 'test');
   const prior = fitPrior(tests.filter(({ proofs })=>proofs.length > 0).map(totalOf));
   const ofTests = tests.flatMap((one)=>diagnosis(one, run, prior));
   const jobs = observed.filter(({ subject })=>subject.what === 'job').flatMap((one)=>diagnosis(one, run, prior));
   const ofJobs = jobs.filter((job)=>job.is !== 'new' && !ofTests.some((test)=>explains(test, job)));
   return [
    ...ofTests,
    ...ofJobs
   ];
  }
  const totalOf = ({ history: { chain, apart } })=>[
    ...chain,
    ...apart
   ].reduce((sum, { fails, passes })=>({
     fails: sum.fails + fails,
     passes: sum.passes + passes
    }), {
    fails: 0,
    passes: 0
   });
  function diagnosis(observed, run, prior) {
   const { here, onJudged, history } = observed;
   if (here.fails + here.passes === 0) return [];
   if (here.fails === 0 && !verdict_isMixed(onJudged)) return repaired(observed, run, prior);
   const verdict = flakyVerdict(history, prior);
   const told = {
    ...observed,
    run,
    verdict
   };
   if (verdict_isMixed(onJudged)) return [
    {
     ...told,
     is: 'flaky'
    }
   ];
   if (verdict.is === 'broken') return [
    {
     ...told,
     is: 'broken',
     ...beginning(observed.chain, verdict.fit.since)
    }
   ];
   if (verdict.is === 'flaky' && !isBeyondChance(told)) return [
    {
     ...told,
     is: 'flaky'
    }
   ];
   const earlier = [
    ...history.chain,
    ...history.apart
   ].some(({ passes })=>passes > 0);
   return earlier ? [
    {
     ...told,
     is: 'new'
    }
   ] : [];
  }
  const isBeyondChance = ({ onJudged, verdict })=>onJudged.passes === 0 && onJudged.fails > verdict.reruns;
  function repaired(observed, run, prior) {
   const { history, chain, trust, onJudged, here } = observed;
   const [last, before] = [
    chain.at(-1),
    chain.at(-2)
   ];
   const isFirst = onJudged.passes === here.passes && last?.runId === run.runId;
   if (trust !== 'default' || !isFirst || before === undefined || before.passes > 0) return [];
   const was = flakyVerdict({
    ...history,
    chain: chain.slice(0, -1)
   }, prior);
   if (was.is !== 'broken') return [];
   return [
    {
     ...observed,
     run,
     verdict: was,
     is: 'repaired',
     ...beginning(chain, was.fit.since)
    }
   ];
  }
  function beginning(chain, since = -1) {
   const brokenAt = chain[since];
   const lastGood = chain.slice(0, Math.max(since, 0)).findLast(({ passes })=>passes > 0);
   return {
    ...brokenAt === undefined ? {} : {
     brokenAt
    },
    ...lastGood === undefined ? {} : {
     lastGood
    }
   };
  }
  const explains = (test, { subject, is })=>test.is === 'repaired' === (is === 'repaired') && test.subject.workflow === subject.workflow && (test.subject.job === undefined || test.subject.job === subject.job);
  var in_words = __webpack_require__(95894);
  ;
  const brokenTest = defineDetector({
   summary: 'A test or job fails since a commit on the default branch, more than chance explains: says since which, stays open while it fails, and tells once that it is repaired.',
   options: schemas.Ikc({}),
   detect: (evidence)=>diagnoses(evidence).filter(({ is })=>is === 'broken' || is === 'repaired').map(findingOf)
  });
  function findingOf(found) {
   const { subject, trust, brokenAt, lastGood } = found;
   const since = brokenAt && {
    runId: brokenAt.runId,
    sha: brokenAt.sha,
    at: brokenAt.at,
    ...lastGood === undefined ? {} : {
     lastGoodSha: lastGood.sha
    }
   };
   return {
    detector: 'broken-test',
    subject,
    ...since === undefined ? {} : {
     since
    },
    ...found.is === 'repaired' ? repairedOf(found) : brokenOf(found),
    fingerprint: fingerprintOf('broken-test', subject),
    trust
   };
  }
  function brokenOf({ subject, trust, verdict, chain, brokenAt, lastGood }) {
   const [what, commit] = [
    (0, in_words.wn)(subject),
    brokenAt && (0, prose.c)`commit ${(0, in_words.Fu)(brokenAt.sha)}`
   ];
   const after = brokenAt === undefined ? [] : chain.slice(chain.indexOf(brokenAt));
   const [fails, passes] = [
    sum(after.map((one)=>one.fails)),
    sum(after.map((one)=>one.passes))
   ];
   return {
    level: 'warn',
    headline: trust === 'default' ? (0, prose.c)`${what} is broken${commit === undefined ? '' : (0, prose.c)` since ${commit}`}` : (0, prose.c)`${what} was broken before this change${commit === undefined ? '' : (0, prose.c)`: it fails on the default branch since ${commit}`}`,
    now: {
     value: fails / Math.max(fails + passes, 1),
     unit: 'ratio'
    },
    ...lastGood === undefined ? {} : {
     usual: {
      value: betaMean(verdict.fit.rate),
      unit: 'ratio'
     }
    },
    evidence: [
     (0, prose.c)`On the default branch it failed in ${fails} of ${(0, in_words.hS)(fails + passes, 'run')} on ${(0, in_words.hS)(after.length, 'commit')} since then.`,
     lastGoodOf(lastGood),
     (0, prose.c)`Chance explains this with a probability of ${chance(1 - verdict.fit.broken)} %: to run it again does not help.`
    ]
   };
  }
  function repairedOf({ subject, brokenAt, chain }) {
   const what = (0, in_words.wn)(subject);
   const count = brokenAt === undefined ? 0 : chain.length - 1 - chain.indexOf(brokenAt);
   return {
    level: 'note',
    state: 'resolved',
    headline: brokenAt === undefined ? (0, prose.c)`${what} passes again` : (0, prose.c)`${what} passes again: it was broken since commit ${(0, in_words.Fu)(brokenAt.sha)}`,
    evidence: count === 0 ? [] : [
     (0, prose.c)`It had failed on ${(0, in_words.hS)(count, 'commit')} of the default branch.`
    ]
   };
  }
  const lastGoodOf = (lastGood)=>lastGood === undefined ? (0, prose.c)`It never passed as far as the history goes back.` : (0, prose.c)`It last passed on commit ${(0, in_words.Fu)(lastGood.sha)}.`;
  const sum = (numbers)=>numbers.reduce((total, number)=>total + number, 0);
  const chance = (probability)=>probability < 0.001 ? 'less than 0.1' : (100 * probability).toFixed(1);
  ;
  const times = (count)=>count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
  const shareOfRuns = ({ value, low, high })=>`${percent(value)} % of runs (${percent(low)} to ${percent(high)} %)`;
  function percent(share) {
   const shown = share * 100;
   return shown >= 9.95 ? shown.toFixed(0) : shown.toFixed(1).replace(/\.0$/, '');
  }
  const rerunsToPass = (reruns)=>reruns === 1 ? (0, prose.c)`One re-run is enough for it to pass, with a certainty of 99 %.` : (0, prose.c)`${reruns} re-runs are enough for it to pass once, with a certainty of 99 %.`;
  ;
  const flakyTest = defineDetector({
   summary: 'A test or job is flaky: it passed and failed on the same commit, over attempts, re-runs and retries inside a report, or it fails now and then from commit to commit.',
   options: schemas.Ikc({}),
   detect: (evidence)=>diagnoses(evidence).filter(({ is })=>is === 'flaky').map(flaky_test_findingOf)
  });
  function flaky_test_findingOf(found) {
   const { subject, verdict, trust } = found;
   return {
    detector: 'flaky-test',
    level: 'warn',
    subject,
    headline: headlineOf(found),
    now: {
     value: verdict.rate.value,
     unit: 'ratio'
    },
    evidence: evidenceOf(found),
    fingerprint: fingerprintOf('flaky-test', subject),
    trust
   };
  }
  function headlineOf({ subject, verdict, onJudged }) {
   const what = (0, in_words.wn)(subject);
   if (verdict_isMixed(onJudged)) return (0, prose.c)`${what} is flaky: it failed and passed on this commit`;
   if (verdict.isProven) return (0, prose.c)`${what} failed here, and is known to fail and pass on one commit`;
   return (0, prose.c)`${what} failed here, and is known to fail now and then without a change`;
  }
  function evidenceOf(found) {
   const { verdict, here, proofs, run } = found;
   const total = totalOf(found);
   const isHere = verdict_isMixed(found.onJudged);
   const proof = isHere ? found.onJudged : proofs.at(-1);
   const on = isHere || proofs.length === 0 ? (0, prose.c)`this commit` : (0, prose.c)`commit ${(0, in_words.Fu)((proofs.at(-1) ?? run).sha)}`;
   return [
    ...proof === undefined ? [] : [
     (0, prose.c)`On ${on} it failed ${times(proof.fails)} and passed ${times(proof.passes)}.`
    ],
    howOften(verdict.rate, total),
    ...proofs.length > 1 ? [
     (0, prose.c)`It disagreed with itself on ${proofs.length} commits lately.`
    ] : [],
    ...here.fails > 0 ? [
     rerunsToPass(verdict.reruns)
    ] : [],
    (0, prose.c)`What fails and passes on the same code cannot blame the change.`
   ];
  }
  const LEAST_FOR_A_SHARE = 5;
  function howOften(rate, { fails, passes }) {
   const runs = fails + passes;
   return runs < LEAST_FOR_A_SHARE ? (0, prose.c)`Only ${(0, in_words.hS)(runs, 'run')} of it are known, of which ${fails} failed: how often it fails may be anything from ${percent(rate.low)} to ${percent(rate.high)} %.` : (0, prose.c)`It fails ${shareOfRuns(rate)}: ${fails} of ${(0, in_words.hS)(runs, 'run')} failed.`;
  }
  var api = __webpack_require__(43759);
  var test = __webpack_require__(22812);
  var job_past = __webpack_require__(78762);
  ;
  const PAST = {
   least: 3,
   most: 10,
   passed: 0.9
  };
  function massFailures(tables, found, { share, least }) {
   const { run, all } = found;
   const { tests } = tables;
   const [runIds, attempts, jobIds] = [
    tests.numbers('runId'),
    tests.numbers('attempt'),
    tests.numbers('jobId')
   ];
   const origins = tests.words('origin').codes;
   const groups = tallies(tables, (row)=>{
    if (runIds[row] !== run.runId || attempts[row] !== run.attempt) return undefined;
    return placeOf(jobIds[row], origins[row]);
   });
   const isMost = ({ ran, failed })=>failed > share * ran;
   const whole = {
    ran: mass_failure_sum(groups, 'ran'),
    failed: mass_failure_sum(groups, 'failed')
   };
   const isMostOfRun = whole.ran >= least && isMost(whole);
   return groups.filter((one)=>isMost(one) && (one.ran >= least || isMostOfRun)).sort((one, other)=>other.failed - one.failed).flatMap(({ row, ran, failed })=>{
    const job = all.find(({ jobId })=>jobId === jobIds[row]);
    const past = pastOf(tables, found, {
     row,
     job
    });
    const passed = past.map((one)=>1 - one.failed / one.ran);
    if (past.length < PAST.least || !passed.every((one)=>one >= PAST.passed)) return [];
    const origin = tests.words('origin').texts.at(origins[row] ?? 0) ?? '';
    const usuallyPassed = passed.reduce((sum, one)=>sum + one, 0) / passed.length;
    return [
     {
      job,
      origin,
      ran,
      failed,
      usuallyPassed,
      earlierRuns: past.length
     }
    ];
   });
  }
  const mass_failure_sum = (tallies, what)=>tallies.reduce((total, one)=>total + one[what], 0);
  const placeOf = (jobId = NaN, origin = 0)=>Number.isNaN(jobId) ? `in ${origin}` : `by ${jobId}`;
  function pastOf(tables, { run, pasts }, { row: like, job }) {
   const { tests } = tables;
   const [runIds, attempts, jobIds] = [
    tests.numbers('runId'),
    tests.numbers('attempt'),
    tests.numbers('jobId')
   ];
   const origins = tests.words('origin').codes;
   const isTrusted = (0, columns.KH)(tests, 'trust', 'default');
   const earlier = pasts.find((past)=>past.job.jobId === job?.jobId)?.earlier.slice(-PAST.most) ?? [];
   const ids = new Set(earlier.map((one)=>one.job.jobId));
   const runs = (0, job_past.WY)(tables, run, PAST.most);
   return tallies(tables, (row)=>{
    const [runId = NaN, jobId = NaN] = [
     runIds[row],
     jobIds[row]
    ];
    const isSame = job === undefined ? Number.isNaN(jobId) && origins[row] === origins[like] && runs.has(runId) : ids.has(jobId);
    return isSame && isTrusted(row) ? `${runId}/${attempts[row] ?? 1}` : undefined;
   });
  }
  function tallies({ tests }, groupOf) {
   const tries = tests.numbers('tries');
   const outcomes = tests.words('outcome');
   const key = [
    tests.words('suite'),
    tests.words('className'),
    tests.words('name'),
    tests.words('file')
   ].map(({ codes })=>codes);
   const groups = new Map();
   for(let row = 0; row < tests.length; row += 1){
    const group = groupOf(row);
    if (group === undefined) continue;
    const ofGroup = groups.get(group) ?? new Map();
    groups.set(group, ofGroup);
    const test = key.map((codes)=>codes[row]).join(' ');
    const known = ofGroup.get(test);
    if (known === undefined || (tries[row] ?? 1) > (tries[known] ?? 1)) ofGroup.set(test, row);
   }
   return [
    ...groups.values()
   ].flatMap((ofGroup)=>{
    const ended = [
     ...ofGroup.values()
    ].map((row)=>outcomes.texts.at(outcomes.codes[row] ?? 0));
    const ran = ended.filter((outcome)=>outcome !== 'skipped').length;
    const failed = ended.filter((outcome)=>outcome === 'failed' || outcome === 'error').length;
    const [row] = ofGroup.values();
    return row === undefined || ran === 0 ? [] : [
     {
      row,
      ran,
      failed
     }
    ];
   });
  }
  ;
  const MINUTE_MS = 60_000;
  const DEFAULT_MS = 360 * MINUTE_MS;
  function timeLimitOf(jobs) {
   let longestMs = 0;
   let ended = 0;
   const [timedOut, cancelled] = [
    [],
    []
   ];
   for (const job of jobs.toReversed()){
    const ms = (0, job_past.gM)(job);
    if (ms === undefined || ms <= 0) continue;
    if (job.conclusion === 'timed_out' && ms >= longestMs) timedOut.push(ms);
    if (job.conclusion === 'cancelled' && ms >= longestMs) cancelled.push(ms);
    if (job.conclusion !== 'success' && job.conclusion !== 'failure') continue;
    longestMs = Math.max(longestMs, ms);
    ended += 1;
   }
   const learned = [
    ...timedOut,
    ...ended >= LEAST_ENDED ? alike(cancelled) : []
   ];
   if (learned.length > 0) return {
    ms: Math.min(...learned),
    isLearned: true
   };
   return longestMs > DEFAULT_MS ? undefined : {
    ms: DEFAULT_MS,
    isLearned: false
   };
  }
  const LEAST_ENDED = 5;
  const ALIKE_MS = 20_000;
  function alike(cancelled) {
   const sorted = cancelled.toSorted((one, other)=>one - other);
   return sorted.filter((ms, index)=>ms >= MINUTE_MS && (sorted[index + 1] ?? Infinity) - ms <= ALIKE_MS && ms % MINUTE_MS <= ALIKE_MS);
  }
  const STOPPING_MS = 6 * MINUTE_MS;
  function isTimedOut(job, earlier) {
   if (job.conclusion === 'timed_out') return true;
   const ms = (0, job_past.gM)(job);
   if (job.conclusion !== 'cancelled' || ms === undefined) return false;
   const limit = timeLimitOf([
    ...earlier,
    job
   ]);
   return limit !== undefined && ms >= limit.ms && ms <= limit.ms + STOPPING_MS;
  }
  ;
  const optionsSchema = schemas.Ikc({
   share: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Au(1), schemas.q0y('More than this share of the tests of a job must have failed at once to be named.')), 0.5),
   tests: schemas.Rvf(schemas.Whr().check(api.qm(2), schemas.q0y('How many tests a job, or a run whose tests failed for the most part, must have run for that.')), 5)
  });
  const infraFailure = defineDetector({
   summary: 'The run failed for a reason that is hardly in the change: its runner was lost, no runner took it, it was ended for its time, it could not start, or most tests of a job that usually pass failed at once.',
   options: optionsSchema,
   detect ({ tables, judged }, options) {
    const found = (0, job_past.I1)(tables, judged);
    if (found === undefined) return [];
    const context = {
     tables,
     found,
     options,
     steps: byJob((0, of_attempt.B)(tables.steps, judged))
    };
    return [
     couldNotStart,
     lostRunner,
     noRunner,
     timedOut,
     failedAtOnce
    ].flatMap((find)=>find(context));
   }
  });
  function byJob(steps) {
   const jobs = new Map();
   for (const step of steps){
    const ofJob = jobs.get(step.jobId);
    if (ofJob === undefined) jobs.set(step.jobId, [
     step
    ]);
    else ofJob.push(step);
   }
   return jobs;
  }
  function couldNotStart({ found }) {
   const jobs = found.all.filter(({ conclusion })=>conclusion === 'startup_failure');
   if (jobs.length === 0 && found.run.conclusion !== 'startup_failure') return [];
   return [
    infra_failure_findingOf('startup', {
     found,
     job: jobs[0],
     headline: (0, prose.c)`The run could not start: GitHub ended it before anything of it ran`,
     evidence: [
      (0, prose.c)`The workflow file, a workflow that it calls, a permission or a policy forbids it: the page of the run says which.`
     ]
    })
   ];
  }
  function lostRunner({ tables, found, steps }) {
   const withFailedTests = new Set((0, of_attempt.B)(tables.tests, found.run).flatMap(({ jobId, outcome })=>(0, test.N)(outcome) ? [
     jobId
    ] : []));
   const lost = found.all.filter((job)=>job.status === 'completed' && job.conclusion === 'failure' && !withFailedTests.has(job.jobId) && hasNoFailure(steps.get(job.jobId) ?? []));
   return told('lost-runner', lost, {
    found,
    headline: (job)=>(0, prose.c)`Job ${(0, prose.U)(job.name)} failed though none of its steps did, as when its runner is lost`,
    evidence: (job)=>{
     const open = (steps.get(job.jobId) ?? []).find(isOpen);
     return open === undefined ? (0, prose.c)`All of its steps have ended, none of them failed, and no test failed.` : (0, prose.c)`Its step ${(0, prose.U)(open.name)} has begun and never ended.`;
    }
   });
  }
  const hasNoFailure = (steps)=>steps.length > 0 && steps.every(({ conclusion })=>conclusion !== 'failure' && conclusion !== 'timed_out');
  const isOpen = ({ status, conclusion })=>status === 'in_progress' || conclusion === undefined && status === 'completed';
  const infra_failure_DAY_MS = 86_400_000;
  function noRunner({ found, steps }) {
   const left = found.all.filter(({ jobId, status, conclusion, runnerName, createdAt = NaN, completedAt = NaN })=>status === 'completed' && (conclusion === 'cancelled' || conclusion === 'failure') && runnerName === undefined && !steps.has(jobId) && completedAt - createdAt >= infra_failure_DAY_MS);
   return told('no-runner', left, {
    found,
    headline: (job)=>(0, prose.c)`No runner took job ${(0, prose.U)(job.name)} within a day, so GitHub ended it`,
    evidence: (job)=>job.labels === undefined ? (0, prose.c)`None of its steps has begun.` : (0, prose.c)`It asked for a runner with ${(0, prose.U)(job.labels)}.`
   });
  }
  function timedOut({ found }) {
   const pasts = new Map(found.pasts.map((past)=>[
     past.job.jobId,
     past.earlier.map(({ job })=>job)
    ]));
   const ended = found.all.filter((job)=>job.status === 'completed' && isTimedOut(job, pasts.get(job.jobId) ?? []));
   return told('timed-out', ended, {
    found,
    headline: (job)=>(0, prose.c)`Job ${(0, prose.U)(job.name)} was ended for its time${after(job)}`,
    evidence: (job)=>job.conclusion === 'timed_out' ? (0, prose.c)`GitHub says that it timed out.` : (0, prose.c)`GitHub says that it was cancelled, and it was so at its time limit.`
   });
  }
  function after(job) {
   const ms = (0, job_past.gM)(job);
   return ms === undefined ? '' : `, after ${(0, in_words.r4)(ms)}`;
  }
  function failedAtOnce({ tables, found, options }) {
   const failures = massFailures(tables, found, {
    share: options.share,
    least: options.tests
   });
   const [worst, ...others] = failures;
   if (worst === undefined) return [];
   return [
    infra_failure_findingOf('tests', {
     found,
     job: worst.job,
     headline: (0, prose.c)`${worst.failed} of ${(0, in_words.hS)(worst.ran, 'test')}${ranBy(worst)} failed at once, as if what they share had failed`,
     evidence: [
      (0, prose.c)`In the last ${(0, in_words.hS)(worst.earlierRuns, 'run')} on the default branch ${(0, in_words.vi)(worst.usuallyPassed)} of them passed.`,
      ...others.slice(0, MOST_NAMED).map((one)=>(0, prose.c)`So did ${one.failed} of ${(0, in_words.hS)(one.ran, 'test')}${ranBy(one)}.`),
      (0, prose.c)`Look first at what all of them need: a service, the set-up of the job, a dependency, or code that each of them loads.`
     ]
    })
   ];
  }
  const ranBy = ({ job, origin })=>job === undefined ? (0, prose.c)` of ${infra_failure_placeOf(origin)}` : (0, prose.c)` of job ${(0, prose.U)(job.name)}`;
  const infra_failure_placeOf = (origin)=>origin.startsWith(ARTIFACT) ? (0, prose.c)`artifact ${(0, prose.U)(origin.slice(ARTIFACT.length))}` : (0, prose.c)`${(0, prose.U)(origin)}`;
  const ARTIFACT = 'artifact:';
  const MOST_NAMED = 5;
  function told(kind, jobs, { found, headline, evidence }) {
   const [worst, ...others] = jobs.toSorted((one, other)=>((0, job_past.gM)(other) ?? 0) - ((0, job_past.gM)(one) ?? 0));
   if (worst === undefined) return [];
   const more = others.length === 0 ? [] : (0, prose.c)`, and so did ${(0, in_words.hS)(others.length, 'other job')}`;
   const named = others.slice(0, MOST_NAMED).map((job)=>(0, prose.c)`The same with job ${(0, prose.U)(job.name)}: ${evidence(job)}`);
   const facts = {
    found,
    job: worst,
    headline: (0, prose.c)`${headline(worst)}${more}`
   };
   return [
    infra_failure_findingOf(kind, {
     ...facts,
     evidence: [
      evidence(worst),
      ...named,
      (0, prose.c)`A re-run may pass without any change.`
     ]
    })
   ];
  }
  function infra_failure_findingOf(kind, { found, job, headline, evidence }) {
   const subject = (0, job_past.et)(found.run, job?.name);
   return {
    detector: 'infra-failure',
    level: 'warn',
    subject,
    headline,
    evidence,
    fingerprint: fingerprintOf(`infra-failure/${kind}`, subject),
    trust: found.run.trust
   };
  }
  var mann_kendall = __webpack_require__(82175);
  var robust = __webpack_require__(2524);
  var theil_sen = __webpack_require__(7624);
  ;
  const near_timeout_optionsSchema = schemas.Ikc({
   share: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(1), schemas.q0y('The share of its time limit that a job must have used to be named.')), 0.8),
   days: schemas.Rvf(schemas.aig().check(api.qm(0), api.Zm(365), schemas.q0y('How many days ahead a job of the default branch is named whose time grows towards its limit.')), 14),
   runs: schemas.Rvf(schemas.Whr().check(api.qm(10), api.Zm(100), schemas.q0y('How many successful runs of the default branch tell how the time grows.')), 30)
  });
  const nearTimeout = defineDetector({
   summary: 'A job took nearly as long as it may, or its time on the default branch grows towards that limit: 6 hours, or the time after which GitHub has ended it before. A `timeout-minutes` that no run has met yet is not known.',
   options: near_timeout_optionsSchema,
   detect ({ tables, judged }, options) {
    const found = (0, job_past.I1)(tables, judged);
    return found?.pasts.flatMap((past)=>findingsOf(past, found.run, options)) ?? [];
   }
  });
  function findingsOf({ subject, job, earlier }, run, options) {
   const now = (0, job_past.gM)(job);
   const limit = timeLimitOf(earlier.map((one)=>one.job));
   if (now === undefined || limit === undefined || !(job.conclusion === 'success' || job.conclusion === 'failure')) return [];
   const before = timed(earlier.map((one)=>one.job)).slice(-options.runs);
   const growth = run.trust === 'default' && job.conclusion === 'success' ? growthOf([
    ...before,
    ...timed([
     job
    ])
   ], limit) : undefined;
   const isClose = now > options.share * limit.ms;
   if (!isClose && (growth === undefined || growth.days > options.days)) return [];
   const usual = (0, robust.JZ)(before.map(({ ms })=>ms));
   const named = (0, prose.U)(job.name);
   return [
    {
     detector: 'near-timeout',
     level: 'warn',
     subject,
     headline: isClose ? (0, prose.c)`Job ${named} took ${(0, in_words.r4)(now)}, ${(0, in_words.vi)(now / limit.ms)} of the ${(0, in_words.r4)(limit.ms)} after which GitHub ends it` : (0, prose.c)`Job ${named} takes longer from run to run, and reaches its limit of ${(0, in_words.r4)(limit.ms)} in about ${(0, in_words.hS)(Math.ceil(growth?.days ?? 0), 'day')}`,
     now: {
      value: now,
      unit: 'ms'
     },
     ...usual === undefined ? {} : {
      usual: {
       value: usual,
       unit: 'ms'
      }
     },
     trend: [
      ...before,
      ...timed([
       job
      ])
     ].slice(-60).map(({ at, ms })=>({
       at,
       value: ms
      })),
     evidence: [
      whence(limit),
      ...growth === undefined ? [] : [
       grows(growth)
      ]
     ],
     fingerprint: fingerprintOf('near-timeout', subject),
     trust: run.trust
    }
   ];
  }
  const timed = (jobs)=>jobs.flatMap((job)=>{
    const ms = (0, job_past.gM)(job);
    return job.conclusion !== 'success' || ms === undefined || ms <= 0 || job.startedAt === undefined ? [] : [
     {
      at: job.startedAt,
      ms
     }
    ];
   });
  const near_timeout_DAY_MS = 86_400_000;
  const LEAST = {
   points: 10,
   spanDays: 3,
   chance: 0.01
  };
  function growthOf(points, limit) {
   const first = points[0];
   const last = points.at(-1);
   if (first === undefined || last === undefined || points.length < LEAST.points) return undefined;
   const spanDays = (last.at - first.at) / near_timeout_DAY_MS;
   const times = points.map(({ ms })=>ms);
   if (spanDays < LEAST.spanDays || (0, mann_kendall.Z)(times) > LEAST.chance) return undefined;
   const line = (0, theil_sen.f)(points.map(({ at })=>(at - last.at) / near_timeout_DAY_MS), times);
   if (line === undefined || line.slope <= 0) return undefined;
   const days = Math.max(0, (limit.ms - line.intercept) / line.slope);
   return days > spanDays ? undefined : {
    msADay: line.slope,
    days,
    runs: points.length,
    spanDays
   };
  }
  const whence = ({ ms, isLearned })=>isLearned ? (0, prose.c)`GitHub has ended this job after ${(0, in_words.r4)(ms)} before.` : (0, prose.c)`GitHub ends a job after ${(0, in_words.r4)(ms)}, or earlier where the workflow file says so, which is not read.`;
  const grows = ({ msADay, runs, spanDays })=>(0, prose.c)`Over ${runs} successful runs on the default branch in ${(0, in_words.hS)(Math.round(spanDays), 'day')} it grew by ${(0, in_words.r4)(msADay)} a day.`;
  ;
  const newFailure = defineDetector({
   summary: 'A test failed that hardly ever failed before, and nothing proves that it is flaky: says how many re-runs would tell, and what speaks for the change.',
   options: schemas.Ikc({}),
   detect: (evidence)=>diagnoses(evidence).filter(({ is })=>is === 'new').map(new_failure_findingOf)
  });
  function new_failure_findingOf(found) {
   const { subject, trust, chain, run } = found;
   const last = chain.at(-1);
   const isNewest = trust === 'default' && last?.sha === run.sha;
   const lastGood = chain.findLast(({ passes })=>passes > 0);
   return {
    detector: 'new-failure',
    level: 'warn',
    subject,
    headline: new_failure_headlineOf(found),
    ...isNewest ? {
     since: {
      runId: last.runId,
      sha: last.sha,
      at: last.at,
      ...lastGood === undefined ? {} : {
       lastGoodSha: lastGood.sha
      }
     }
    } : {},
    evidence: [
     ...causeOf(found),
     ...warningOf(found),
     unknown(found)
    ],
    fingerprint: fingerprintOf('new-failure', subject),
    trust
   };
  }
  function new_failure_headlineOf(found) {
   const { fails, passes } = before(found);
   const what = (0, in_words.wn)(found.subject);
   return fails === 0 ? (0, prose.c)`${what} failed for the first time in ${(0, in_words.hS)(passes + 1, 'run')}` : (0, prose.c)`${what} failed, as it did ${times(fails)} in ${(0, in_words.hS)(fails + passes, 'run')} before`;
  }
  function before(found) {
   const { fails, passes } = totalOf(found);
   return {
    fails: fails - found.here.fails,
    passes: passes - found.here.passes
   };
  }
  function causeOf({ chain, run, trust }) {
   const base = chain.findLast(({ sha })=>sha !== run.sha);
   if (base === undefined || base.passes === 0) return [];
   return trust === 'default' ? [
    (0, prose.c)`It passed on ${(0, in_words.Fu)(base.sha)}, the commit before: what came after that may have broken it.`
   ] : [
    (0, prose.c)`It passes on the default branch, last on ${(0, in_words.Fu)(base.sha)}: the change is the likely cause.`
   ];
  }
  function warningOf(found) {
   const { chain } = found;
   const alone = chain.filter(({ fails }, at)=>fails > 0 && (chain[at + 1]?.passes ?? 0) > 0).length;
   if (alone === 0) return [];
   return [
    (0, prose.c)`It failed ${times(alone)} on a commit before and passed on the next one: that points to a flaky test.`
   ];
  }
  function unknown(found) {
   const { verdict, chain, onJudged } = found;
   if (isBeyondChance(found)) return (0, prose.c)`It failed in each of ${onJudged.fails} runs on this commit, which leaves less than 1 % for chance: the change broke it.`;
   const inARow = chain.length - 1 - chain.findLastIndex(({ passes })=>passes > 0);
   const again = (0, prose.c)`run it again ${times(verdict.reruns)}. If it fails each time, less than 1 % is left for chance.`;
   return verdict.isProven ? (0, prose.c)`It is known to be flaky, but failed on the last ${inARow} commits of the default branch, which chance hardly explains: ${again}` : (0, prose.c)`Whether it is flaky is unknown: ${again}`;
  }
  var reported_tests = __webpack_require__(83383);
  ;
  const redStepGreenReport = defineDetector({
   summary: 'A step failed, and the test report that it wrote tells of no failed test: the runner of the tests died, or something beside them failed.',
   options: schemas.Ikc({}),
   detect ({ tables, judged }) {
    const [run] = (0, of_attempt.B)(tables.runs, judged);
    if (run === undefined) return [];
    const jobs = new Map((0, of_attempt.B)(tables.jobs, judged).map((job)=>[
      job.jobId,
      job
     ]));
    return (0, of_attempt.B)(tables.steps, judged).flatMap((step)=>{
     const job = jobs.get(step.jobId);
     if (step.conclusion !== 'failure' || job === undefined) return [];
     const tests = (0, reported_tests.j)(tables, step);
     if (tests === undefined || tests.failed > 0 || tests.passed === 0) return [];
     const { workflow, workflowPath } = run;
     const subject = {
      what: 'step',
      workflow,
      ...workflowPath === undefined ? {} : {
       workflowFile: workflowPath
      },
      job: job.name,
      step: step.name
     };
     return [
      red_step_green_report_findingOf(subject, {
       step,
       tests,
       trust: run.trust
      })
     ];
    });
   }
  });
  const red_step_green_report_findingOf = (subject, { tests, trust })=>({
    detector: 'red-step-green-report',
    level: 'warn',
    subject,
    headline: (0, prose.c)`Step ${(0, prose.U)(subject.step ?? '')} of ${(0, prose.U)(subject.job ?? '')} failed, though its test report shows no failure`,
    evidence: [
     passedOf(tests),
     (0, prose.c)`The tests may have been ended before their end, by a lack of memory or time, or something beside them failed: the end of the log of the step tells.`
    ],
    fingerprint: fingerprintOf('red-step-green-report', subject),
    trust
   });
  const passedOf = ({ passed, skipped })=>skipped === 0 ? (0, prose.c)`The report tells of ${String(passed)} passed ${passed === 1 ? 'test' : 'tests'}.` : (0, prose.c)`The report tells of ${String(passed)} passed ${passed === 1 ? 'test' : 'tests'}, and of ${String(skipped)} that ${skipped === 1 ? 'was' : 'were'} skipped.`;
  var rank_test = __webpack_require__(38916);
  ;
  const arrow = ({ from, to })=>(0, prose.c)`${(0, prose.U)(from)} → ${(0, prose.U)(to)}`;
  const ATTRIBUTES = [
   {
    what: 'the runner image',
    of: ({ job })=>job.imageVersion === undefined ? undefined : `${job.imageOs ?? ''} ${job.imageVersion}`.trim(),
    said: ({ from, to })=>{
     const [os = '', version = ''] = to.split(' ');
     return version !== '' && from.startsWith(`${os} `) ? (0, prose.c)`${(0, prose.U)(from)} → ${(0, prose.U)(version)}` : arrow({
      from,
      to
     });
    }
   },
   {
    what: 'the labels of the runner',
    of: ({ job })=>job.labels,
    said: arrow
   },
   {
    what: 'the version of the runner',
    of: ({ job })=>job.runnerVersion,
    said: arrow
   },
   {
    what: 'an action',
    of: ({ run })=>run.actions,
    said: saidActions
   }
  ];
  function pointsOf({ job, earlier }, run, attribute) {
   const all = run.trust === 'default' && job.trust === 'default' ? [
    ...earlier,
    {
     job,
     run
    }
   ] : earlier;
   return all.flatMap((one)=>{
    const [ms = 0, at, value] = [
     (0, job_past.gM)(one.job),
     one.job.startedAt,
     attribute.of(one)
    ];
    if (one.job.conclusion !== 'success' || ms <= 0 || at === undefined || value === undefined) return [];
    return [
     {
      run: one.run,
      at,
      ms,
      value
     }
    ];
   });
  }
  const WINDOW = 30;
  const NEAR = 5;
  function changeOf(points, to) {
   const index = points.findIndex(({ value })=>value === to);
   const [first, lastBefore] = [
    points[index],
    points[index - 1]
   ];
   if (to === undefined || first === undefined || lastBefore === undefined) return undefined;
   const after = points.filter(({ value })=>value === to);
   return {
    from: lastBefore.value,
    to,
    before: points.filter(({ value })=>value !== to).slice(-WINDOW),
    after: after.slice(-WINDOW),
    justBefore: points.slice(Math.max(0, index - NEAR), index),
    justAfter: after.slice(0, NEAR),
    first,
    lastBefore
   };
  }
  const MOST_ACTIONS = 3;
  function saidActions({ from, to }) {
   const [old, young] = [
    from.split(',').filter(Boolean),
    to.split(',').filter(Boolean)
   ];
   const gone = old.filter((one)=>!young.includes(one));
   const come = young.filter((one)=>!old.includes(one));
   const updated = come.map((one)=>{
    const before = gone.find((other)=>pathOf(other) === pathOf(one));
    return before === undefined ? (0, prose.c)`${(0, prose.U)(attribute_change_short(one))} is new` : (0, prose.c)`${(0, prose.U)(attribute_change_short(before))} → ${(0, prose.U)(attribute_change_short(versionOf(one)))}`;
   });
   const left = gone.filter((one)=>!come.some((other)=>pathOf(other) === pathOf(one)));
   const all = [
    ...updated,
    ...left.map((one)=>(0, prose.c)`${(0, prose.U)(attribute_change_short(one))} is gone`)
   ];
   const more = all.length > MOST_ACTIONS ? (0, prose.c)` and ${all.length - MOST_ACTIONS} more` : [];
   return [
    ...all.slice(0, MOST_ACTIONS).flatMap((one, index)=>index === 0 ? one : (0, prose.c)`, ${one}`),
    ...more
   ];
  }
  const pathOf = (action)=>action.split('@', 1)[0] ?? action;
  const versionOf = (action)=>action.slice(pathOf(action).length + 1) || action;
  const attribute_change_short = (action)=>action.replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/, '$1');
  var hodges_lehmann = __webpack_require__(37047);
  ;
  const runner_change_optionsSchema = schemas.Ikc({
   days: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(365), schemas.q0y('For how many days after a change its effect is told.')), 14),
   ratio: schemas.Rvf(schemas.aig().check(api.Tx(1), schemas.q0y('How many times slower or faster a job must have become to be named.')), 1.1),
   seconds: schemas.Rvf(schemas.aig().check(api.qm(0), schemas.q0y('How many seconds a job must have lost or won to be named.')), 5),
   'false-alarms': schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.5), schemas.q0y('The share of judged runs that would hold a false finding, over all jobs together, if nothing had an effect.')), 0.01)
  });
  const runnerChange = defineDetector({
   summary: 'Jobs of the default branch became slower or faster at the run in which their runner image, runner version, labels or actions changed: it explains what the commits do not.',
   options: runner_change_optionsSchema,
   detect ({ tables, judged }, options) {
    const found = (0, job_past.I1)(tables, judged);
    if (found === undefined) return [];
    const compared = found.pasts.flatMap((past)=>comparisons(past, found, options));
    const level = options['false-alarms'] / Math.max(1, compared.length);
    const moved = compared.filter((one)=>hasMoved(one, {
      options,
      level
     }));
    return explanations(moved).map((one)=>runner_change_findingOf(one, {
      run: found.run,
      compared
     }));
   }
  });
  const runner_change_LEAST = {
   before: 5,
   after: 3
  };
  const runner_change_DAY_MS = 86_400_000;
  function comparisons(past, { run }, { days }) {
   const startedAt = past.job.startedAt ?? NaN;
   if (past.job.conclusion !== 'success') return [];
   return ATTRIBUTES.flatMap((attribute)=>{
    const change = changeOf(pointsOf(past, run, attribute), attribute.of({
     job: past.job,
     run
    }));
    if (change === undefined || !(startedAt - change.first.at <= days * runner_change_DAY_MS)) return [];
    const [before, after] = [
     timesOf(change.before),
     timesOf(change.after)
    ];
    const shift = (0, hodges_lehmann.i)(before.map(Math.log), after.map(Math.log));
    const [usual, now] = [
     (0, robust.JZ)(before),
     (0, robust.JZ)(after)
    ];
    if (before.length < runner_change_LEAST.before || after.length < runner_change_LEAST.after) return [];
    if (shift === undefined || usual === undefined || now === undefined) return [];
    const { value, low, high, confidence } = shift;
    const ratio = {
     value: Math.exp(value),
     low: Math.exp(low),
     high: Math.exp(high),
     confidence
    };
    const key = JSON.stringify([
     attribute.what,
     change.from,
     change.to,
     value > 0
    ]);
    return [
     {
      past,
      attribute,
      change,
      before,
      after,
      key,
      shift: ratio,
      usual,
      now
     }
    ];
   });
  }
  const timesOf = (points)=>points.map(({ ms })=>ms);
  function hasMoved(one, { options, level }) {
   const { shift, usual, now, before, after } = one;
   if (farFrom1(shift.value) < options.ratio || Math.abs(now - usual) < 1000 * options.seconds) return false;
   return movesThere(one, options.ratio) && (0, rank_test.N)(before, after) <= level;
  }
  const farFrom1 = (ratio)=>Math.max(ratio, 1 / ratio);
  function movesThere({ shift, change }, ratio) {
   const earlier = (0, robust.JZ)(timesOf(change.justBefore)) ?? NaN;
   const later = (0, robust.JZ)(timesOf(change.justAfter)) ?? NaN;
   const there = later / earlier;
   return there > 1 === shift.value > 1 && farFrom1(there) >= Math.min(ratio, Math.sqrt(farFrom1(shift.value)));
  }
  function explanations(moved) {
   const groups = new Map();
   for (const one of moved)groups.set(one.key, [
    ...groups.get(one.key) ?? [],
    one
   ]);
   const told = [];
   for (const group of [
    ...groups.values()
   ].sort((one, other)=>other.length - one.length)){
    const claimed = told.findIndex((each)=>group.every((one)=>each.moved.some(({ past })=>past === one.past)));
    const [worst, ...others] = group.sort((one, other)=>Math.abs(other.now - other.usual) - Math.abs(one.now - one.usual));
    const known = told[claimed];
    if (worst === undefined) continue;
    if (known === undefined) told.push({
     moved: [
      worst,
      ...others
     ],
     beside: []
    });
    else told[claimed] = {
     ...known,
     beside: [
      ...known.beside,
      worst
     ]
    };
   }
   return told;
  }
  const runner_change_MOST_NAMED = 5;
  function runner_change_findingOf({ moved, beside }, { run, compared }) {
   const [worst, ...others] = moved;
   const { attribute, change, past } = worst;
   const still = compared.filter((one)=>one.attribute === attribute && one.change.to === change.to && !moved.some((other)=>other.past === one.past));
   const context = [
    ...beside.map((one)=>(0, prose.c)`At the same time ${one.attribute.what} changed: ${one.attribute.said(one.change)}.`),
    ...still.length === 0 ? [] : [
     (0, prose.c)`${(0, in_words.hS)(still.length, 'other job')} with the same change did not move.`
    ]
   ];
   const first = moved.map((one)=>one.change).reduce((one, other)=>other.first.at < one.first.at ? other : one);
   return {
    detector: 'runner-change',
    level: 'note',
    subject: past.subject,
    headline: (0, prose.c)`${who(moved)} since ${attribute.what} changed: ${attribute.said(change)}`,
    now: {
     value: worst.now,
     unit: 'ms'
    },
    usual: {
     value: worst.usual,
     unit: 'ms'
    },
    change: worst.shift,
    since: sinceOf(first),
    explains: {
     subjects: moved.map((one)=>one.past.subject),
     by: (0, prose.c)`${attribute.what} changed, ${attribute.said(change)}`,
     evidence: context
    },
    trend: [
     ...change.before,
     ...change.after
    ].toSorted((one, other)=>one.at - other.at).slice(-60).map(({ at, ms })=>({
      at,
      value: ms
     })),
    evidence: [
     ...[
      worst,
      ...others
     ].slice(0, runner_change_MOST_NAMED).map(numbersOf),
     ...others.length < runner_change_MOST_NAMED ? [] : [
      (0, prose.c)`${(0, in_words.hS)(others.length + 1 - runner_change_MOST_NAMED, 'more job')} moved with them.`
     ],
     ...context,
     (0, prose.c)`The first such run was of commit ${(0, in_words.Fu)(first.first.run.sha)}, which may be the reason as well.`
    ],
    fingerprint: fingerprintOf('runner-change', past.subject),
    trust: run.trust
   };
  }
  function who(moved) {
   const [worst] = moved;
   const direction = worst.shift.value > 1 ? 'slower' : 'faster';
   if (moved.length === 1) return (0, prose.c)`Job ${(0, prose.U)(worst.past.job.name)} is ${direction} by ${(0, in_words.vi)(changed(worst))}`;
   const [least, most] = [
    Math.min(...moved.map(changed)),
    Math.max(...moved.map(changed))
   ];
   const range = (0, in_words.vi)(least) === (0, in_words.vi)(most) ? (0, in_words.vi)(most) : `${Math.round(100 * least)} to ${(0, in_words.vi)(most)}`;
   return (0, prose.c)`${(0, in_words.hS)(moved.length, 'job')} are ${direction} by ${range}`;
  }
  const changed = ({ shift })=>Math.abs(shift.value - 1);
  const numbersOf = ({ past, usual, now, before, after })=>(0, prose.c)`Job ${(0, prose.U)(past.job.name)} took ${(0, in_words.r4)(usual)} before, in ${(0, in_words.hS)(before.length, 'run')}, and ${(0, in_words.r4)(now)} since, in ${(0, in_words.hS)(after.length, 'run')}.`;
  function sinceOf({ first, lastBefore }) {
   const { runId, sha } = first.run;
   const since = {
    runId,
    sha,
    at: first.at
   };
   return lastBefore === undefined ? since : {
    ...since,
    lastGoodSha: lastBefore.run.sha
   };
  }
  ;
  const slowOptions = (what, seconds)=>schemas.Ikc({
    ratio: schemas.Rvf(schemas.aig().check(api.Tx(1), schemas.q0y(`How many times its usual time a ${what} must take in one run to be named.`)), 1.3),
    'level-ratio': schemas.Rvf(schemas.aig().check(api.Tx(1), schemas.q0y(`How many times its former time a ${what} must take, run after run, to be named as slower since then.`)), 1.1),
    seconds: schemas.Rvf(schemas.aig().check(api.qm(0), schemas.q0y(`How many seconds a ${what} must have lost to be named.`)), seconds),
    runs: schemas.Rvf(schemas.Whr().check(api.qm(5), api.Zm(500), schemas.q0y('How many earlier runs tell what is usual.')), 30),
    'false-alarms': schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.5), schemas.q0y(`The share of judged runs that would hold a false finding, over every ${what} together, if times scattered as the model says. Real times scatter more wildly: expect a few times as many.`)), 0.01)
   });
  ;
  function bestCut(values) {
   const total = values.reduce((sum, value)=>sum + value, 0);
   const squares = values.reduce((sum, value)=>sum + value ** 2, 0);
   let best = {
    at: 0,
    squares: squares - total ** 2 / Math.max(values.length, 1)
   };
   let left = 0;
   for(let at = 1; at < values.length; at += 1){
    left += values[at - 1] ?? 0;
    const rest = squares - left ** 2 / at - (total - left) ** 2 / (values.length - at);
    if (rest < best.squares) best = {
     at,
     squares: rest
    };
   }
   return best;
  }
  var stats_trend = __webpack_require__(49030);
  var set_up = __webpack_require__(34709);
  ;
  function timingsOf({ tables, judged }, what) {
   return (0, history_series.G8)(tables, {
    only: 'successful',
    what,
    seenIn: judged
   }).flatMap((series)=>{
    const index = series.runIds.findLastIndex((id, at)=>id === judged.runId && series.attempts[at] === judged.attempt);
    if (index < 0) return [];
    const isTaught = series.trusts[index] === 'default';
    const taught = [];
    for(let at = 0; at < index; at += 1)if (teaches(series, at, judged)) taught.push(at);
    if (isTaught) taught.push(index);
    return [
     {
      series,
      index,
      now: timeAt(series, index),
      taught,
      isTaught
     }
    ];
   });
  }
  const teaches = (series, at, { runId })=>series.trusts[at] === 'default' && series.runIds[at] !== runId && (0, history_series.oJ)(series.outcomes[at] ?? '');
  const LEAST_MS = {
   job: 500,
   step: 500,
   test: 1,
   check: 1
  };
  const timeAt = (series, at)=>Math.max(series.values[at] ?? 0, LEAST_MS[series.subject.what]);
  const timesAt = (series, places)=>places.map((at)=>timeAt(series, at));
  ;
  const isLoss = (now, usual, least)=>now - usual >= 1000 * least.seconds && now / usual >= least.ratio;
  function about(timing, { detector }) {
   const { series, index } = timing;
   return {
    detector,
    subject: series.subject,
    trend: trendOf(timing),
    fingerprint: fingerprintOf(detector, series.subject),
    trust: series.trusts[index] ?? 'fork'
   };
  }
  const blame = ({ series: { subject } })=>(0, set_up.o)(subject.step ?? '') ? [
    (0, prose.c)`It prepares the machine or tidies it up: look at the runner, its image or a cache, not at the project's code.`
   ] : [];
  const levelFor = ({ series: { subject } })=>(0, set_up.o)(subject.step ?? '') ? 'note' : 'warn';
  const MOST_POINTS = 60;
  function trendOf({ series, taught, index }) {
   const places = taught.at(-1) === index ? taught : [
    ...taught,
    index
   ];
   return places.slice(-MOST_POINTS).map((at)=>({
     at: series.at[at] ?? 0,
     value: timeAt(series, at)
    }));
  }
  const WEEK_MS = 7 * 86_400_000;
  const RATE_RUNS = 30;
  function lostMsAWeek({ series, taught }, lossMs) {
   const times = taught.slice(-RATE_RUNS).map((at)=>series.at[at] ?? 0);
   const spanMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
   return spanMs > 0 ? Math.round(lossMs * (times.length - 1) * WEEK_MS / Math.max(spanMs, WEEK_MS)) : undefined;
  }
  var words = __webpack_require__(53154);
  ;
  const MOST = 60;
  const climbing_LEAST = 30;
  function climbing(timing, level, asked) {
   const { series, taught } = timing;
   const newest = Math.max(0, taught.length - MOST);
   if (level.isRaised && level.from < newest) return undefined;
   const places = taught.slice(level.isRaised ? newest : Math.max(level.from, newest));
   if (places.length < climbing_LEAST) return undefined;
   const values = timesAt(series, places);
   const runs = values.length - 1;
   const [start, end] = [
    (0, robust.JZ)(values.slice(0, climbing_LEAST / 2)) ?? 0,
    (0, robust.JZ)(values.slice(-climbing_LEAST / 2)) ?? 0
   ];
   if (!isLoss(end, start, {
    ratio: asked.options['level-ratio'],
    seconds: asked.options.seconds
   })) return undefined;
   const logs = values.map(Math.log);
   const trend = (0, stats_trend.R)(logs, asked.chance);
   if (trend === undefined || !(trend.low > 0) || isStep(logs, trend.slope)) return undefined;
   const change = (slope)=>Math.exp(slope * runs);
   const lost = lostMsAWeek(timing, end - start);
   return {
    ...about(timing, asked),
    ...timing.isTaught ? {} : {
     isOfBase: true
    },
    level: 'note',
    headline: (0, prose.c)`${(0, words.bI)(series.subject)} is getting slower little by little: ${(0, words.p0)(end)} now, ${(0, words.p0)(start)} ${runs} runs ago`,
    now: {
     value: end,
     unit: 'ms'
    },
    usual: {
     value: start,
     unit: 'ms'
    },
    change: {
     value: change(trend.slope),
     low: change(trend.low),
     high: change(trend.high),
     confidence: 0.95
    },
    ...lost === undefined ? {} : {
     lostMsAWeek: lost
    },
    evidence: [
     (0, prose.c)`It is a drift over ${values.length} runs of the default branch since ${(0, words.cd)(series.shas[places[0] ?? 0] ?? '')}, not one change.`,
     ...blame(timing)
    ]
   };
  }
  function isStep(logs, slope) {
   const flat = logs.map((log, at)=>log - slope * at);
   const mean = flat.reduce((sum, log)=>sum + log, 0) / flat.length;
   return bestCut(logs).squares < flat.reduce((sum, log)=>sum + (log - mean) ** 2, 0);
  }
  var long_run = __webpack_require__(45627);
  var student_t = __webpack_require__(7519);
  ;
  function rankChance(earlier, later) {
   const pairs = earlier.length * later.length;
   if (pairs === 0) return 1;
   let above = 0;
   for (const late of later)for (const early of earlier)above += late > early ? 1 : late === early ? 0.5 : 0;
   const z = (above - pairs / 2 - 0.5) / Math.sqrt(pairs * (earlier.length + later.length + 1) / 12);
   return z > 0 ? (0, student_t.f)(z, NORMAL) : 1;
  }
  const NORMAL = 1e6;
  ;
  const PRIOR = {
   sigma: 0.1,
   weight: 4
  };
  function compareLevels(before, after) {
   const [early, late] = [
    before.map(Math.log),
    after.map(Math.log)
   ];
   const [from, to] = [
    (0, robust.JZ)(early),
    (0, robust.JZ)(late)
   ];
   if (from === undefined || to === undefined) return undefined;
   const rest = [
    ...early.map((log)=>log - from),
    ...late.map((log)=>log - to)
   ];
   const seen = (0, robust.PM)(rest) ?? 0;
   const variance = (PRIOR.weight * PRIOR.sigma ** 2 + rest.length * seen ** 2) / (PRIOR.weight + rest.length);
   const error = Math.sqrt(variance * (0, long_run.y)(rest) * (Math.PI / 2) * (1 / early.length + 1 / late.length));
   const df = PRIOR.weight + rest.length - 2;
   const reach = error * (0, student_t.E)(0.025, df);
   return {
    ratio: Math.exp(to - from),
    low: Math.exp(to - from - reach),
    high: Math.exp(to - from + reach),
    chance: to > from ? Math.max((0, student_t.f)((to - from) / error, df), rankChance(early, late)) : 1
   };
  }
  var regimes = __webpack_require__(40186);
  ;
  const COMPARED = 30;
  function levelOf(timing, asked) {
   const { series, taught, isTaught } = timing;
   const rises = (0, regimes.n)(timesAt(series, taught));
   const from = Math.max(0, ...rises.map(({ since, over })=>over ?? since));
   const sure = rises.filter((rise)=>isSure(timing, rise, asked));
   const open = sure.filter(({ over })=>over === undefined);
   const last = open.at(-1);
   const isFixedHere = last !== undefined && !isTaught && timing.now <= Math.sqrt(last.before * last.after);
   if (isFixedHere) return {
    findings: [],
    from: Math.max(from, last.since),
    isRaised: true
   };
   const over = isTaught ? sure.filter((rise)=>rise.over === taught.length - 1) : [];
   return {
    findings: [
     ...open.toReversed().map((rise)=>openFinding(timing, rise, asked)),
     ...over.slice(-1).map((rise)=>resolvedFinding(timing, rise, asked))
    ],
    from: Math.max(from, last?.since ?? 0),
    isRaised: last !== undefined
   };
  }
  function sides({ series, taught }, { since, over = taught.length }) {
   const before = taught.slice(Math.max(0, since - COMPARED), since);
   const after = taught.slice(since, over).slice(-COMPARED);
   return {
    before: timesAt(series, before),
    after: timesAt(series, after)
   };
  }
  function isSure(timing, rise, { options, chance }) {
   const held = rise.over === undefined ? rise : {
    ...rise,
    over: Math.max(rise.at + 1, rise.over - (rise.at - rise.since))
   };
   const { before, after } = sides(timing, held);
   const compared = compareLevels(before, after);
   const [usual, now] = [
    (0, robust.JZ)(before) ?? 0,
    (0, robust.JZ)(after) ?? 0
   ];
   const least = {
    ratio: options['level-ratio'],
    seconds: options.seconds
   };
   return compared !== undefined && compared.chance <= chance && isLoss(now, usual, least);
  }
  function openFinding(timing, rise, asked) {
   const { series, taught } = timing;
   const { before, after } = sides(timing, rise);
   const [usual, now] = [
    (0, robust.JZ)(before) ?? 0,
    (0, robust.JZ)(after) ?? 0
   ];
   const lost = lostMsAWeek(timing, now - usual);
   const since = level_sinceOf(timing, rise);
   const { sha, lastGoodSha: lastGood } = since;
   const compared = compareLevels(before, after);
   return {
    ...about(timing, asked),
    ...timing.isTaught ? {} : {
     isOfBase: true
    },
    level: levelFor(timing),
    headline: (0, prose.c)`${(0, words.bI)(series.subject)} takes ${(0, words.p0)(now)} since ${(0, words.cd)(sha)}, ${(0, words.p0)(usual)} before`,
    now: {
     value: now,
     unit: 'ms'
    },
    usual: {
     value: usual,
     unit: 'ms'
    },
    ...compared === undefined ? {} : {
     change: level_changeOf(compared)
    },
    since,
    ...lost === undefined ? {} : {
     lostMsAWeek: lost
    },
    evidence: [
     (0, prose.c)`${taught.length - rise.since} runs of the default branch since then took ${(0, words.p0)(now)} in the middle, the ${before.length} before them ${(0, words.p0)(usual)}.`,
     ...compared === undefined ? [] : [
      (0, prose.c)`That is ${compared.ratio.toFixed(2)} times as long, and between ${compared.low.toFixed(2)} and ${compared.high.toFixed(2)} times with a confidence of 95 %.`
     ],
     ...lastGood === undefined ? [] : [
      (0, prose.c)`The last run before the change was of ${(0, words.cd)(lastGood)}.`
     ],
     ...blame(timing)
    ]
   };
  }
  function resolvedFinding(timing, rise, asked) {
   const { series, taught } = timing;
   const { before, after } = sides(timing, rise);
   const back = timesAt(series, taught.slice(-(rise.at - rise.since + 1)));
   const [usual, slow, now] = [
    (0, robust.JZ)(before) ?? 0,
    (0, robust.JZ)(after) ?? 0,
    (0, robust.JZ)(back) ?? 0
   ];
   const sha = series.shas[taught[rise.since] ?? 0] ?? '';
   return {
    ...about(timing, asked),
    level: 'note',
    state: 'resolved',
    since: level_sinceOf(timing, rise),
    headline: (0, prose.c)`${(0, words.bI)(series.subject)} takes ${(0, words.p0)(now)} again, ${(0, words.p0)(slow)} before`,
    now: {
     value: now,
     unit: 'ms'
    },
    usual: {
     value: usual,
     unit: 'ms'
    },
    evidence: [
     (0, prose.c)`It had become slower with ${(0, words.cd)(sha)}.`,
     ...blame(timing)
    ]
   };
  }
  function level_sinceOf({ series, taught }, rise) {
   const [first = 0, last] = [
    taught[rise.since],
    taught[rise.since - 1]
   ];
   const lastGood = last === undefined ? undefined : series.shas[last];
   return {
    runId: series.runIds[first] ?? 0,
    sha: series.shas[first] ?? '',
    at: series.at[first] ?? 0,
    ...lastGood === undefined ? {} : {
     lastGoodSha: lastGood
    }
   };
  }
  const level_changeOf = ({ ratio, low, high })=>({
    value: ratio,
    low,
    high,
    confidence: 0.95
   });
  ;
  const lossIn = ({ now, usual })=>(now?.value ?? 0) - (usual?.value ?? 0);
  const loss_MOST = 0.5;
  const loss_explains = (lostByStep, lostByJob)=>lostByStep >= loss_MOST * lostByJob;
  ;
  const LEAST_EARLIER = 2;
  function oneRun(timing, level, asked) {
   const { now, taught, isTaught } = timing;
   const past = isTaught ? taught.slice(0, -1) : taught;
   const earlier = timesAt(timing.series, past.slice(level.isRaised ? level.from : 0).slice(-asked.options.runs));
   const usual = (0, robust.JZ)(earlier);
   if (usual === undefined || earlier.length < LEAST_EARLIER || !isLoss(now, usual, asked.options)) return undefined;
   const { sigma, df } = scatter(earlier.map(Math.log));
   if (!(Math.log(now / usual) > sigma * (0, student_t.E)(asked.chance, df))) return undefined;
   const reach = sigma * (0, student_t.E)(0.025, df);
   return {
    ...about(timing, asked),
    level: levelFor(timing),
    headline: (0, prose.c)`${(0, words.bI)(timing.series.subject)} took ${(0, words.Hn)(now / usual)} its usual time`,
    now: {
     value: now,
     unit: 'ms'
    },
    usual: {
     value: usual,
     unit: 'ms'
    },
    change: {
     value: now / usual,
     low: now / usual * Math.exp(-reach),
     high: now / usual * Math.exp(reach),
     confidence: 0.95
    },
    evidence: [
     (0, prose.c)`Usual is the median of ${earlier.length} earlier runs on the default branch, which took ${range(earlier)}.`,
     ...level.isRaised ? [
      (0, prose.c)`They are the runs since it last became slower.`
     ] : [],
     ...blame(timing)
    ]
   };
  }
  const one_run_PRIOR = {
   sigma: 0.3,
   weight: 4
  };
  const UPPER_SHARE = 0.6;
  const LEAST_SIGMA = 0.02;
  function scatter(logs) {
   const n = logs.length;
   const [slowest = 0, second = slowest] = logs.toSorted((one, other)=>other - one);
   const seen = Math.max((0, robust.PM)(logs) ?? 0, UPPER_SHARE * (second - ((0, robust.JZ)(logs) ?? second)));
   const variance = (one_run_PRIOR.weight * one_run_PRIOR.sigma ** 2 + n * seen ** 2) / (one_run_PRIOR.weight + n);
   const sigma = Math.max(Math.sqrt(variance), LEAST_SIGMA) * Math.sqrt(1 + 1 / n);
   return {
    sigma,
    df: one_run_PRIOR.weight + n - 1
   };
  }
  function range(values) {
   const [least, most] = [
    (0, words.p0)(Math.min(...values)),
    (0, words.p0)(Math.max(...values))
   ];
   return least === most ? `${least} each` : `${least} to ${most}`;
  }
  ;
  function slowness(evidence, what, options) {
   const timings = timingsOf(evidence, what);
   const asked = {
    detector: `slow-${what}`,
    options,
    chance: options['false-alarms'] / Math.max(timings.length, 1)
   };
   return timings.flatMap((timing)=>{
    const level = levelOf(timing, asked);
    const found = oneRun(timing, level, asked) ?? climbing(timing, level, asked);
    return found === undefined ? level.findings : [
     found
    ];
   }).sort((one, other)=>lossOf(other) - lossOf(one));
  }
  const lossOf = (finding)=>finding.state === 'resolved' ? 0 : lossIn(finding);
  ;
  const BEFORE = 30;
  function withItsSteps(findings, evidence) {
   if (findings.every(({ state })=>state === 'resolved')) return findings;
   const steps = timingsOf(evidence, 'step');
   return findings.map((finding)=>{
    const sentence = finding.state === 'resolved' ? undefined : explanation(finding, steps);
    return sentence === undefined ? finding : {
     ...finding,
     evidence: [
      ...finding.evidence,
      sentence
     ]
    };
   });
  }
  function explanation(finding, steps) {
   const losses = steps.filter(({ series: { subject } })=>subject.job === finding.subject.job && subject.workflow === finding.subject.workflow).map((step)=>({
     step: step.series.subject.step ?? '',
     ...steps_of_job_lossOf(step, finding)
    })).sort((one, other)=>other.lost - one.lost);
   const [first] = losses;
   if (first === undefined || !loss_explains(first.lost, lossIn(finding))) return undefined;
   const also = (0, set_up.o)(first.step) ? (0, prose.c)`, which prepares the machine and is not the project's code` : [];
   return (0, prose.c)`Most of it is step ${(0, prose.U)(first.step)}${also}: ${(0, words.p0)(first.now)}, ${(0, words.p0)(first.now - first.lost)} before.`;
  }
  function steps_of_job_lossOf({ series, taught, index, now }, { since }) {
   const start = since === undefined ? -1 : taught.findIndex((at)=>series.runIds[at] === since.runId);
   const before = start < 0 ? taught.filter((at)=>at !== index) : taught.slice(0, start);
   const current = start < 0 ? now : (0, robust.JZ)(timesAt(series, taught.slice(start))) ?? now;
   return {
    now: current,
    lost: current - ((0, robust.JZ)(timesAt(series, before.slice(-BEFORE))) ?? current)
   };
  }
  ;
  const slowJob = defineDetector({
   summary: 'A job became slower: this run is far beyond its usual time, or the runs of the default branch take longer since a certain commit, until they no longer do.',
   options: slowOptions('job', 10),
   detect: (evidence, options)=>withItsSteps(slowness(evidence, 'job', options), evidence)
  });
  ;
  const slowStep = defineDetector({
   summary: 'A step became slower, in the ways of slow-job. Steps that prepare the machine are told apart from those that do the work, and a step that explains a slow job is told with the job.',
   options: slowOptions('step', 5),
   detect: (evidence, options)=>slowness(evidence, 'step', options)
  });
  ;
  const slowTest = defineDetector({
   summary: 'A test became slower: this run is far beyond its usual time, or the runs of the default branch take longer since a certain commit, until they no longer do.',
   options: slowOptions('test', 1),
   detect: (evidence, options)=>slowness(evidence, 'test', options)
  });
  ;
  const SLOW = new Set([
   'slow-job',
   'slow-step'
  ]);
  function explainedByRunner(findings) {
   const changes = findings.filter(({ explains, change })=>explains !== undefined && (change?.value ?? 0) > 1);
   const said = new Set();
   const joined = findings.map((finding)=>{
    const cause = changes.find((change)=>isCause(change, finding));
    if (cause?.explains === undefined) return finding;
    said.add(explained_by_runner_keyOf(cause, finding.subject));
    const { by, evidence } = cause.explains;
    return {
     ...finding,
     headline: (0, prose.c)`${finding.headline}: ${by}`,
     evidence: [
      ...finding.evidence,
      ...evidence,
      (0, prose.c)`The commits of that run explain it less well.`
     ]
    };
   });
   return joined.filter((finding)=>!changes.includes(finding) || !finding.explains?.subjects.every((subject)=>said.has(explained_by_runner_keyOf(finding, subject))));
  }
  const isCause = (change, { detector, state, subject, since })=>SLOW.has(detector) && state !== 'resolved' && since !== undefined && change.since !== undefined && isSameRun(since, change.since) && change.explains?.subjects.some((one)=>isSameJob(one, subject)) === true;
  const isSameRun = (one, other)=>one.runId === other.runId || one.lastGoodSha === other.sha || one.sha === other.lastGoodSha;
  const isSameJob = (one, other)=>one.workflow === other.workflow && one.job === other.job;
  const explained_by_runner_keyOf = ({ fingerprint }, { workflow, job = '' })=>JSON.stringify([
    fingerprint,
    workflow,
    job
   ]);
  ;
  const OF_OUTCOMES = new Set([
   'flaky-test',
   'new-failure',
   'broken-test'
  ]);
  function withoutStormy(findings) {
   const storms = findings.filter((finding)=>isOf('infra-failure/tests', finding));
   return findings.filter(({ detector, subject, state })=>!OF_OUTCOMES.has(detector) || subject.what !== 'job' || state === 'resolved' || !storms.some((storm)=>storm.subject.job === undefined || storm.subject.job === subject.job));
  }
  ;
  function withoutExplained(findings) {
   const jobs = findings.filter(({ detector })=>detector === 'slow-job');
   return findings.filter((finding)=>finding.detector !== 'slow-step' || !jobs.some((job)=>isItsStep(finding, job) && finding.state === job.state && isAllOf(finding, job)));
  }
  const isAllOf = (step, job)=>step.state === 'resolved' ? step.since?.runId === job.since?.runId : loss_explains(lossIn(step), lossIn(job));
  const isItsStep = ({ subject }, job)=>subject.job === job.subject.job && subject.workflow === job.subject.workflow;
  ;
  function robustZ(value, others, { leastSigma }) {
   const centre = (0, robust.JZ)(others);
   return centre === undefined ? undefined : (value - centre) / Math.max((0, robust.PM)(others) ?? 0, leastSigma);
  }
  ;
  function waitsOf({ job, earlier }, { all, pasts }) {
   const attempts = new Map(earlier.map((one)=>[
     wait_keyOf(one.job),
     []
    ]));
   for (const past of pasts)for (const one of past.earlier)attempts.get(wait_keyOf(one.job))?.push(one.job);
   const besides = (one)=>attempts.get(wait_keyOf(one)) ?? [];
   const free = new Set(earlier.flatMap((one)=>overtaken(one.job, besides(one.job))));
   const mayNeed = (one)=>one.name !== job.name && !free.has(one.name);
   return {
    now: waitOf(job, all.filter(mayNeed)),
    earlier: earlier.flatMap((one)=>waitOf(one.job, besides(one.job).filter(mayNeed)) ?? [])
   };
  }
  const wait_keyOf = ({ runId, attempt })=>`${runId}/${attempt}`;
  const ROUNDING_MS = 2000;
  const overtaken = ({ startedAt = Infinity }, others)=>others.filter(({ completedAt = -Infinity })=>completedAt > startedAt + ROUNDING_MS).map((other)=>other.name);
  function waitOf(job, others) {
   const { createdAt, startedAt, conclusion } = job;
   if (createdAt === undefined || startedAt === undefined || startedAt < createdAt || conclusion === 'skipped') return undefined;
   const readyAt = others.reduce((latest, { completedAt = 0 })=>completedAt <= startedAt + ROUNDING_MS ? Math.max(latest, completedAt) : latest, createdAt);
   return {
    ms: Math.max(0, startedAt - readyAt),
    forOthersMs: Math.min(readyAt, startedAt) - createdAt,
    job
   };
  }
  ;
  const waiting_optionsSchema = schemas.Ikc({
   ratio: schemas.Rvf(schemas.aig().check(api.Tx(1), schemas.q0y('How many times its usual wait a job must have waited to be named.')), 3),
   seconds: schemas.Rvf(schemas.aig().check(api.qm(0), schemas.q0y('How many seconds longer than usual a job must have waited to be named.')), 60),
   deviations: schemas.Rvf(schemas.aig().check(api.Tx(0), schemas.q0y('How many robust standard deviations above its usual wait, on a scale of ratios, a job must be to be named.')), 3.5),
   runs: schemas.Rvf(schemas.Whr().check(api.qm(5), api.Zm(200), schemas.q0y('How many earlier runs tell what is usual.')), 30)
  });
  const waiting = defineDetector({
   summary: 'Jobs of this run waited far longer to start than the same jobs, on the same labels, in earlier runs of the default branch. What they may have waited for other jobs is not counted.',
   options: waiting_optionsSchema,
   detect ({ tables, judged }, options) {
    const found = (0, job_past.I1)(tables, judged, {
     most: options.runs
    });
    if (found === undefined) return [];
    const long = found.pasts.flatMap((past)=>comparison(past, found, options)).filter((one)=>isLong(one, options)).sort((one, other)=>other.wait.ms - other.usual - (one.wait.ms - one.usual));
    const [worst, ...others] = long;
    return worst === undefined ? [] : [
     waiting_findingOf(worst, others, {
      run: found.run,
      tables
     })
    ];
   }
  });
  const waiting_LEAST_EARLIER = 5;
  function comparison(past, found, { seconds }) {
   const { createdAt = NaN, startedAt = NaN } = past.job;
   if (!(startedAt - createdAt >= 1000 * seconds)) return [];
   const { now, earlier } = waitsOf(past, found);
   const alike = earlier.filter(({ job })=>job.labels === past.job.labels).map(({ ms })=>ms);
   const usual = (0, robust.JZ)(alike);
   if (now === undefined || usual === undefined || alike.length < waiting_LEAST_EARLIER) return [];
   return [
    {
     past,
     wait: now,
     usual,
     earlier: alike
    }
   ];
  }
  const waiting_LEAST_SIGMA = 0.5;
  const onScale = (ms)=>Math.log(ms + 1000);
  function isLong({ wait, usual, earlier }, { ratio, seconds, deviations }) {
   if (wait.ms - usual < 1000 * seconds || wait.ms < ratio * usual) return false;
   const distance = robustZ(onScale(wait.ms), earlier.map(onScale), {
    leastSigma: waiting_LEAST_SIGMA
   });
   const [, second = 0] = earlier.toSorted((one, other)=>other - one);
   return distance !== undefined && distance > deviations && wait.ms > second;
  }
  const waiting_MOST_NAMED = 5;
  function waiting_findingOf(worst, others, { run, tables }) {
   const { past, wait, usual, earlier } = worst;
   const first = (0, prose.c)`Job ${(0, prose.U)(past.job.name)} waited ${(0, in_words.r4)(wait.ms)} to start, usually ${(0, in_words.r4)(usual)}`;
   return {
    detector: 'waiting',
    level: 'warn',
    subject: past.subject,
    headline: others.length === 0 ? first : (0, prose.c)`${first}, and ${(0, in_words.hS)(others.length, 'other job')} waited long, too`,
    now: {
     value: wait.ms,
     unit: 'ms'
    },
    usual: {
     value: usual,
     unit: 'ms'
    },
    evidence: [
     (0, prose.c)`Usual is the median of ${earlier.length} earlier runs on the default branch${asking(past.job)}, of which the longest waited ${(0, in_words.r4)(Math.max(...earlier))}.`,
     ...wait.forOthersMs < 1000 ? [] : [
      notCounted(wait)
     ],
     ...others.slice(0, waiting_MOST_NAMED).map(alsoLong),
     ...others.length > waiting_MOST_NAMED ? [
      (0, prose.c)`${(0, in_words.hS)(others.length - waiting_MOST_NAMED, 'more job')} waited long.`
     ] : [],
     deploys(tables, run) ? (0, prose.c)`The run deploys, so it may have waited for an approval. GitHub does not tell that from waiting for a runner or a concurrency group.` : (0, prose.c)`GitHub does not tell waiting for a runner from waiting for a concurrency group or an environment.`
    ],
    fingerprint: fingerprintOf('waiting', past.subject),
    trust: run.trust
   };
  }
  const asking = ({ labels })=>labels === undefined ? [] : (0, prose.c)` that asked for ${(0, prose.U)(labels)}`;
  const notCounted = ({ forOthersMs })=>(0, prose.c)`Another ${(0, in_words.r4)(forOthersMs)} before that are not counted: jobs that it may need had not ended.`;
  const alsoLong = ({ past, wait, usual })=>(0, prose.c)`Job ${(0, prose.U)(past.job.name)} waited ${(0, in_words.r4)(wait.ms)}, usually ${(0, in_words.r4)(usual)}.`;
  const deploys = ({ deployments }, { runId })=>deployments.numbers('runId').includes(runId);
  ;
  const detectors = {
   'infra-failure': infraFailure,
   'slow-job': slowJob,
   'slow-step': slowStep,
   'slow-test': slowTest,
   'flaky-test': flakyTest,
   'broken-test': brokenTest,
   'new-failure': newFailure,
   'red-step-green-report': redStepGreenReport,
   waiting: waiting,
   'near-timeout': nearTimeout,
   'runner-change': runnerChange
  };
  function findAll(evidence, options) {
   const names = Object.keys(detectors).filter(isDetector);
   return withoutStormy(explainedByRunner(withoutExplained(names.flatMap((name)=>findOne(name, evidence, options)))));
  }
  const byName = detectors;
  function findOne(name, evidence, options) {
   const chosen = options[name];
   return chosen === false ? [] : byName[name].detect(evidence, chosen);
  }
  const isDetector = (text)=>Object.hasOwn(detectors, text);
 },
 34709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>isSetUp
  });
  const SET_UP = [
   /^(?:set up job|complete job|initialize containers|stop containers)$/i,
   /^post /i,
   /^pull \S+$/i,
   /^build \S+@\S+$/i,
   /^run [\w.-]+\/(?:checkout|setup-|cache|[\w.-]*cache)/i,
   /^(?:check ?out|set ?up)\b/i,
   /\bcach(?:e|es|ing)\b/i
  ];
  const isSetUp = (step)=>SET_UP.some((pattern)=>pattern.test(step));
 },
 53154: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Hn: ()=>times,
   bI: ()=>thing,
   cd: ()=>commit,
   p0: ()=>duration
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17269);
  var _in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95894);
  var _set_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34709);
  function thing(subject) {
   const { what, job = '', step = '' } = subject;
   if (what !== 'step') return (0, _in_words_js__WEBPACK_IMPORTED_MODULE_0__.wn)(subject);
   return (0, _set_up_js__WEBPACK_IMPORTED_MODULE_1__.o)(step) ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`Set-up step ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(step)} of ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(job)}` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`Step ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(step)} of ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(job)}`;
  }
  function duration(ms) {
   if (ms < 1000) return `${Math.round(ms)} ms`;
   if (ms < 59_500) return `${(ms / 1000).toFixed(1)} s`;
   return ms < 7_200_000 ? `${(ms / 60_000).toFixed(1)} min` : `${(ms / 3_600_000).toFixed(1)} h`;
  }
  const commit = (sha)=>(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`commit ${(0, _in_words_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(sha)}`;
  const times = (ratio)=>`${ratio.toFixed(ratio < 10 ? 1 : 0)} times`;
 },
 86462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L5: ()=>unknown,
   Rn: ()=>mapAnswer,
   eO: ()=>known
  });
  const known = (value)=>({
    is: 'known',
    value
   });
  const unknown = (because)=>({
    is: 'unknown',
    because
   });
  function mapAnswer(answer, change) {
   return answer.is === 'known' ? known(change(answer.value)) : answer;
  }
 },
 60566: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>TO_WRITE_THE_CACHE
  });
  const TO_WRITE_THE_CACHE = 'Write cache-mode: write in the job, or leave it out where the event is push';
 },
 17269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>name,
   c: ()=>say
  });
  const name = (text)=>({
    name: text
   });
  function say(words, ...values) {
   const fragments = words.flatMap((word, index)=>{
    const value = values[index];
    return value === undefined ? [
     word
    ] : [
     word,
     ...fragmentsOf(value)
    ];
   });
   return fragments.filter((fragment)=>fragment !== '');
  }
  function fragmentsOf(value) {
   if (typeof value === 'number') return [
    String(value)
   ];
   return typeof value === 'string' || 'name' in value ? [
    value
   ] : value;
  }
 },
 63769: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>NO_ROWS
  });
  const NO_ROWS = {
   runs: [],
   jobs: [],
   steps: [],
   tests: [],
   changes: [],
   deployments: [],
   decisions: [],
   labels: []
  };
 },
 25539: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>beganAt
  });
  const beganAt = ({ startedAt, createdAt, observedAt })=>startedAt ?? createdAt ?? observedAt;
 },
 61903: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>withoutSecrets
  });
  function withoutSecrets(text) {
   let redacted = text;
   for(let round = 0; round < MOST_ROUNDS && HINTS.test(redacted); round += 1){
    const before = redacted;
    redacted = SECRETS.reduce((so, { looks, becomes })=>so.replace(looks, becomes), redacted);
    if (redacted === before) break;
   }
   return redacted;
  }
  const MOST_ROUNDS = 8;
  const HINTS = /@|eyJ|xox|xapp|npm_|A(?:KI|SI|BI|CC)A|AIza|ya29|gh[pousr]_|github_pat_|-----BEGIN|\d\.\d{1,3}\.\d|hook|(?:sig|signature|token|passw(?:or)?d|passphrase|pwd|secret|key|auth)["']? ?[=:]|authorization|bearer /i;
  const secret = (kind, looks)=>({
    looks,
    becomes: `«${kind}»`
   });
  const after = (kind, looks)=>({
    looks,
    becomes: `$1«${kind}»`
   });
  const SECRETS = [
   secret('private key', /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^]{0,200}?[A-Za-z0-9+/]{32}(?:[^-]|-(?!----END))*(?:-----END [A-Z0-9 ]{0,40}-----)?)?/g),
   secret('GitHub token', /gh[pousr]_(?:\d{1,20}_eyJ[\w-]{8,1000}\.[\w.-]+|[A-Za-z0-9]{30,})/g),
   secret('GitHub token', /github_pat_[A-Za-z0-9]{20,40}_[A-Za-z0-9]{30,}/g),
   secret('npm token', /npm_[A-Za-z0-9]{30,}/g),
   secret('AWS key', /A(?:KI|SI|BI|CC)A[A-Z0-9]{16}(?:[\s:,;/|"'=]{1,4}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+]))?/g),
   secret('Slack token', /xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{10,}|xapp-\d-[A-Z0-9-]{10,}/g),
   secret('JWT', /eyJ[\w-]{8,1000}\.[\w-]{8,}[\w.-]*/g),
   secret('Google key', /AIza[\w-]{35}|ya29\.[\w-]{20,}/g),
   after('hook', /((?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|\.webhook\.office\.com\/webhookb2)\/)[\w/@-]{10,}/gi),
   {
    looks: /(:\/\/)[^\s/?#:@"'<>«]{0,200}:[^\s/?#"'<>]{1,300}@/g,
    becomes: '$1«credentials»@'
   },
   after('signature', /((?<![A-Za-z0-9])(?:sig|signature|X-Amz-Signature|X-Amz-Security-Token|X-Goog-Signature)=)[A-Za-z0-9%+/=_-]{16,}/gi),
   after('token', /(\bbearer )(?=[A-Za-z._~+/-]{0,200}\d)[A-Za-z0-9._~+/-]{20,}=*/gi),
   after('credentials', /(\bauthorization["']? ?[:=] ?["']?basic )[A-Za-z0-9+/]{8,}=*/gi),
   after('password', /((?:passw(?:or)?d|passphrase|pwd)=["']?)(?!(?:true|false|null|none|nil|undefined|empty|\d{1,3})(?![\w-]))[^\s"'&,;<>[\](){}«»$*%\\]{3,}/gi),
   after('password', /(["'](?:passw(?:or)?d|passphrase|pwd|secret)["'] ?: ?["'])[^"'«»]{3,}/gi),
   after('token', /((?:token|secret|key|auth)(?:=["']?|["'] ?[:=] ?["']))(?=[A-Za-z/+_-]{0,200}\d)(?=[\d/+_-]{0,200}[A-Za-z])[A-Za-z0-9/+_-]{20,}=*/gi),
   secret('e-mail', /[\w.%+-]{1,64}(?<!(?<![\w.%+-])git)@(?!v?\d+\.\d)(?:[A-Za-z0-9-]{1,63}\.){1,8}(?!(?:png|jpe?g|gif|svg|webp|ico|[cm]?[jt]sx?|css|scss|less|json|tgz|gz|zip|tar|jar|py|rb|go|java|kt|rs|cs|cpp|php|swift|md|html?|xml|ya?ml|txt|log|sh|bat|exe|dll|whl|lock|toml)(?![A-Za-z0-9]))[A-Za-z]{2,24}(?![A-Za-z0-9-]|\.[A-Za-z0-9])/g),
   secret('address', /(?<![A-Za-z0-9.-])(?!127\.)(?:[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}(?![A-Za-z0-9-]|\.\d)/g)
  ];
 },
 31072: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>nameOfShared,
   W: ()=>isFullSha
  });
  const nameOfShared = ({ repository, path, ref })=>`${repository}/${path}${ref === undefined ? '' : `@${ref}`}`;
  const isFullSha = (ref)=>/^[0-9a-f]{40}$/.test(ref);
 },
 22812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>isFailure,
   i: ()=>OUTCOMES
  });
  const OUTCOMES = [
   'passed',
   'failed',
   'error',
   'skipped'
  ];
  const isFailure = (outcome)=>outcome === 'failed' || outcome === 'error';
 },
 80900: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>TRUSTS,
   z: ()=>lesserTrust
  });
  const TRUSTS = [
   'default',
   'branch',
   'fork'
  ];
  function lesserTrust(one, other) {
   return TRUSTS.indexOf(one) > TRUSTS.indexOf(other) ? one : other;
  }
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
 56920: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>silenceOf,
   q: ()=>silenceOptions
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
  var _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12578);
  const MOST_RULES = 100;
  const DAY_MS = 86_400_000;
  const sha = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[0-9a-f]{7,40}$/, 'a commit is 7 to 40 digits from 0 to 9 and a to f'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.mIj({
   takes: 'a commit such as "4fe2a91"'
  }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The commit that the finding began with.'));
  const day = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.z6Y(({ value, issues })=>{
   if (Number.isNaN(endOf(value))) issues.push({
    code: 'custom',
    message: 'a day is written as 2026-12-31',
    input: value
   });
  }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.mIj({
   takes: 'a day such as 2026-12-31'
  }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The last day of it, in UTC. What comes after it is shown again.'));
  const pattern = _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_0__.hp.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('A name or pattern of the job, step or test.'));
  const detector = zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(100), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Only what this detector finds.')));
  const silenceOptions = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   accept: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    sha,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(pattern),
    detector
   })).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(MOST_RULES)), []).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Changes that are meant: what began with these commits is no finding any more.')),
   mute: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    name: pattern,
    detector,
    until: day,
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(100), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Who looks after it until then.'))
   })).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(MOST_RULES)), []).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('What is known and not to be told before some day. Each has somebody who looks after it.'))
  });
  const silenceOf = ({ accept, mute })=>({
    accepted: accept.map((rule)=>({
      sha: rule.sha,
      isMeant: isMeantBy(rule)
     })),
    muted: mute.map((rule)=>({
      pattern: rule.name,
      owner: rule.owner,
      until: rule.until,
      endsAt: endOf(rule.until),
      isMeant: isMeantBy(rule)
     }))
   });
  function isMeantBy({ name, detector: only }) {
   const matches = name === undefined ? undefined : (0, _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_0__._I)([
    name
   ]);
   return ({ detector: found, subject: { job, step, suite = '', test } })=>(only === undefined || only === found) && (matches === undefined || [
     job,
     step,
     test,
     suite === '' || test === undefined ? undefined : `${suite} > ${test}`
    ].some((text)=>text !== undefined && matches(text)));
  }
  function endOf(text) {
   if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return NaN;
   const start = Date.parse(`${text}T00:00:00Z`);
   return new Date(start).toISOString().startsWith(text) ? start + DAY_MS : NaN;
  }
 },
 62090: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>filesOf,
   X: ()=>readConfig
  });
  var _config_extends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96093);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  async function readConfig(source, composed, asked) {
   const own = await source.inForce();
   if (own.is === 'unknown') return own;
   if (own.value === undefined && asked.path !== _config_extends_js__WEBPACK_IMPORTED_MODULE_0__.HZ) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(notThere(asked.path));
   const alone = composed.inForce(own.value);
   if (own.value === undefined || composed.link(own.value) === undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
    whole: alone
   });
   const followed = await follow(own.value, {
    source,
    composed,
    asked
   });
   const whole = 'refused' in followed ? followed.refused : composed.inForce(own.value, followed.shared);
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)(whole.ok || !alone.ok ? {
    whole
   } : {
    whole,
    alone: alone.config
   });
  }
  const notThere = (path)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The default branch has no configuration file \`${path}\``,
    todo: 'Name it as it lies there, or leave `config` out'
   });
  async function follow(own, { source, composed, asked: { home, path } }) {
   const before = [
    {
     repository: home,
     path
    }
   ];
   const shared = [];
   for(let naming = own;;){
    const link = composed.link(naming);
    if (link === undefined) return {
     shared
    };
    const refusal = (0, _config_extends_js__WEBPACK_IMPORTED_MODULE_0__.Of)(link.file, {
     home,
     before
    });
    if (refusal !== undefined) return {
     refused: link.refuse(refusal)
    };
    const found = await source.shared(link.file);
    if (found.is === 'unknown') {
     const { what, todo } = found.because;
     return {
      refused: link.refuse({
       message: `${what}.`,
       ...todo === undefined ? {} : {
        todo
       }
      })
     };
    }
    before.push(link.file);
    shared.push(found.value);
    naming = found.value;
   }
  }
  const filesOf = (own, { at, shared })=>[
    `${own}${at === undefined ? '' : ` at ${at}`}`,
    ...shared.map((file)=>`${nameOf(file)} at ${file.at}`)
   ].join(', which builds on ');
  const nameOf = ({ path })=>path.replace(/@[0-9a-f]+$/, '');
 },
 56045: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ED: ()=>riskOptions,
   US: ()=>policyOf,
   xu: ()=>defaultRisk
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
  var _config_settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39393);
  var _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68057);
  var _verdict_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57556);
  const time = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(20));
  const freeze = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   from: time.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('When it begins: `2026-12-20 00:00`, or `Fri 16:00` for every week.')),
   until: time.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('When it ends, written in the same way.')),
   'time-zone': zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(60), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Whose clock on the wall it goes by, such as `Europe/Zurich`.')), 'UTC'),
   because: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Why, for those who meet it.')))
  }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.z6Y(({ value, issues })=>{
   const wrong = (0, _verdict_freeze_js__WEBPACK_IMPORTED_MODULE_3__.F)({
    from: value.from,
    until: value.until,
    timeZone: value['time-zone']
   });
   if (wrong !== undefined) issues.push({
    code: 'custom',
    message: wrong,
    input: value
   });
  }));
  const percent = zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(100));
  const policy = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   'hold-percentile': zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(percent.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Held from here on: riskier than so many of a hundred of the changes of this repository.'))),
   'hold-probability': zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Tx(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Held from this chance on that it has to be taken back. Chances differ much between repositories.'))),
   'on-unknown': zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n([
    'pass',
    'hold'
   ]).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('What becomes of a change of which nobody can tell how risky it is: `hold` fails closed.')), 'pass'),
   'override-label': zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(50), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The label of the pull request that releases it, where somebody sets it who may write.'))),
   freeze: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(freeze).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(50), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('When nothing is deployed, by the clock of a place: once, or every week.')), [])
  });
  const environmentName = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(_domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.YR, 'an environment is called by letters, digits, blanks and . _ / -'));
  const riskOptions = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   'wait-days': zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(180), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('How many days a change must have stood before it counts as one that did well.')), 21),
   commits: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(200), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(20_000), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('How many earlier commits are learned from, at most. Without a deep checkout GitHub is asked for fewer.')), 2000),
   medium: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(percent.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Riskier than so many of a hundred of the changes here is `medium`.')), 80),
   high: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(percent.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('Riskier than so many of a hundred of the changes here is `high`.')), 95),
   gate: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(environmentName, policy).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((gates)=>Object.keys(gates).length <= 50, 'there may be 50 environments at most'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((gates)=>new Set(Object.keys(gates).map((name)=>name.toLowerCase())).size === Object.keys(gates).length, 'two names that differ in case only are one environment on GitHub'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('What may be deployed, by environment. An environment that is not named has no gate.')), {})
  });
  const defaultRisk = ()=>zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(riskOptions, (0, _config_settle_js__WEBPACK_IMPORTED_MODULE_5__.G)({}, riskOptions).value);
  const isSame = (one, other)=>one.toLowerCase() === other.toLowerCase();
  function policyOf({ gate }, environment) {
   const [, found] = Object.entries(gate).find(([name])=>isSame(name, environment)) ?? [];
   if (found === undefined) return undefined;
   return {
    holdPercentile: found['hold-percentile'],
    holdProbability: found['hold-probability'],
    onUnknown: found['on-unknown'],
    overrideLabel: found['override-label'],
    freezes: found.freeze.map(({ 'time-zone': timeZone, because, ...ends })=>({
      ...ends,
      timeZone,
      ...because === undefined ? {} : {
       because
      }
     }))
   };
  }
 },
 73315: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>rollbackOptions,
   j: ()=>rollbackSettingsOf
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
  var _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68057);
  const MINUTE_MS = 60_000;
  const environment = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(_domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.YR, 'an environment is called by letters, digits, blanks and . _ / -'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.mIj({
   takes: 'an environment such as production'
  }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The exact name of an environment.'));
  const identity = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(_domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.Kb, 'an App posts as its name and [bot], such as my-app[bot]'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.mIj({
   takes: 'the login of an App such as my-app[bot]'
  }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The login of a GitHub App.'));
  const rollbackOptions = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   enabled: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The kill switch. It is read fresh before every rollback, and once more right before it.')), true),
   mode: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n([
    'dry-run',
    'live'
   ]).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('`dry-run` records what would be dispatched, and dispatches nothing. `live` dispatches.')), 'dry-run'),
   environments: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(environment).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(50), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The environments that may be rolled back.')), [
    'production'
   ]),
   workflow: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(_domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.A8, 'a workflow is a file such as .github/workflows/rollback.yml'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('The one workflow that may be dispatched. It runs from the default branch.')), '.github/workflows/rollback.yml'),
   target: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n([
    'known-good',
    'last-success'
   ]).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('What is gone back to: the newest deployment that a watch has found good. `last-success`: where there is none, the newest that GitHub calls a success.')), 'known-good'),
   believe: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(identity).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(5), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('GitHub Apps whose records and issues count beside those of `github-actions[bot]`: for steps whose `token` is of an App of yours.')), []),
   'cool-down': zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(5), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(1440), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('How many minutes must lie between two rollbacks of an environment.')), 60),
   'most-a-day': zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(24), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('How often an environment may be rolled back within 24 hours.')), 3),
   'verdict-ttl': zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(60), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('How many minutes old a verdict may be to be acted on.')), 15),
   'watch-minutes': zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(30), zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y('How long what is live after a rollback is watched again, by the checks of the section `watch`, at most. 0: not at all.')), 5)
  });
  const rollbackSettingsOf = (options, configSha)=>({
    enabled: options.enabled,
    mode: options.mode,
    environments: options.environments,
    workflow: options.workflow,
    target: options.target,
    cooldownMs: options['cool-down'] * MINUTE_MS,
    mostADay: options['most-a-day'],
    verdictTtlMs: options['verdict-ttl'] * MINUTE_MS,
    ...configSha === undefined ? {} : {
     configSha
    }
   });
 },
 40409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   V: ()=>numberColumns,
   a: ()=>ranked
  });
  function numberColumns(length, columns) {
   const whole = {
    codes: new Uint32Array(length),
    firsts: length === 0 ? [] : [
     0
    ]
   };
   return columns.reduce((numbered, column)=>pairUp(numbered, column), whole);
  }
  const MOST = 2 ** 26;
  function pairUp({ codes }, column) {
   const values = column instanceof Uint32Array ? column : codesOf(column);
   const numbers = new Map();
   const paired = new Uint32Array(codes.length);
   const firsts = [];
   let last = -1;
   let lastNumber = 0;
   for(let row = 0; row < codes.length; row += 1){
    const pair = (codes[row] ?? 0) * MOST + (values[row] ?? 0);
    if (pair !== last) {
     last = pair;
     const known = numbers.get(pair);
     lastNumber = known ?? firsts.length;
     if (known === undefined) {
      numbers.set(pair, lastNumber);
      firsts.push(row);
     }
    }
    paired[row] = lastNumber;
   }
   return {
    codes: paired,
    firsts
   };
  }
  function codesOf(values) {
   const numbers = new Map();
   const codes = new Uint32Array(values.length);
   let last = NaN;
   let lastCode = -1;
   for(let row = 0; row < values.length; row += 1){
    const value = values[row] ?? NaN;
    if (value !== last || lastCode < 0) {
     last = value;
     const known = numbers.get(value);
     lastCode = known ?? numbers.size;
     if (known === undefined) numbers.set(value, lastCode);
    }
    codes[row] = lastCode;
   }
   return codes;
  }
  function ranked({ firsts }, compare) {
   const order = firsts.map((row, number)=>({
     row,
     number
    })).sort((one, other)=>compare(one.row, other.row));
   const ranks = new Uint32Array(firsts.length);
   for (const [rank, { number }] of order.entries())ranks[number] = rank;
   return ranks;
  }
 },
 45605: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E1: ()=>ofTexts,
   IW: ()=>NO_TABLES,
   JK: ()=>everyTableOf,
   KH: ()=>isText,
   Lt: ()=>select,
   P3: ()=>storedIn,
   RO: ()=>rowsOf,
   Wc: ()=>columnsFrom,
   ek: ()=>placesOf,
   fQ: ()=>narrowed,
   j8: ()=>withTexts,
   og: ()=>interner,
   rl: ()=>numberOf,
   tI: ()=>tablesOf
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  const ofTexts = (texts, make)=>Array.from({
    length: texts.length
   }, (_, number)=>make(texts.at(number)));
  function isText(columns, column, text) {
   const { codes, texts } = columns.words(column);
   const isWanted = ofTexts(texts, (one)=>one === text);
   return (row)=>isWanted[codes[row] ?? 0] === true;
  }
  const tablesOf = (rows)=>everyTableOf((name)=>columnsOfRows(name, rows[name].filter((row)=>(0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.pR)(name, row))));
  const rowsOf = (tables)=>(0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.kL)((name)=>[
     ...tables[name]
    ]);
  const NO_TABLES = tablesOf(_domain_recording_js__WEBPACK_IMPORTED_MODULE_0__.c);
  function everyTableOf(columnsOf) {
   return {
    runs: columnsOf('runs'),
    jobs: columnsOf('jobs'),
    steps: columnsOf('steps'),
    tests: columnsOf('tests'),
    changes: columnsOf('changes'),
    deployments: columnsOf('deployments'),
    decisions: columnsOf('decisions'),
    labels: columnsOf('labels')
   };
  }
  function columnsFrom(name, stored, length) {
   const known = (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name);
   const row = (index)=>{
    const facts = {};
    for (const column of known){
     const fact = factAt(stored.get(column.name), column, index);
     if (fact !== undefined) Reflect.set(facts, column.name, fact);
    }
    if ((0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.pR)(name, facts)) return facts;
    throw new Error(`row ${index} of ${name} does not fit its table`);
   };
   return {
    length,
    numbers: (column)=>numbersIn(stored.get(column), length),
    words: (column)=>wordsIn(stored.get(column), length),
    row,
    *[Symbol.iterator] () {
     for(let index = 0; index < length; index += 1)yield row(index);
    }
   };
  }
  function select(name, columns, places) {
   const stored = new Map((0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).map((column)=>[
     column.name,
     pick(storedIn(columns, column), places)
    ]));
   return columnsFrom(name, stored, places.length);
  }
  function narrowed(name, columns, places) {
   const stored = new Map((0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).map((column)=>[
     column.name,
     squeezed(storedIn(columns, column), places)
    ]));
   return columnsFrom(name, stored, places.length);
  }
  function withTexts(name, columns, textOf) {
   const stored = new Map((0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).map((column)=>[
     column.name,
     storedIn(columns, column)
    ]));
   for (const [column, change] of Object.entries(textOf)){
    const words = stored.get(column);
    if (words !== undefined && 'texts' in words) stored.set(column, renamed(words, change));
   }
   return columnsFrom(name, stored, columns.length);
  }
  function renamed({ codes, texts }, change) {
   const { texts: changed, codeOf } = interner();
   const codeFor = ofTexts(texts, (text)=>text === undefined ? 0 : codeOf(change(text)));
   return {
    codes: codes.map((code)=>codeFor[code] ?? 0),
    texts: changed
   };
  }
  function placesOf(length, isKept) {
   const places = new Uint32Array(length);
   let count = 0;
   for(let index = 0; index < length; index += 1){
    if (!isKept(index)) continue;
    places[count] = index;
    count += 1;
   }
   return places.subarray(0, count);
  }
  const storedIn = (columns, { name, type })=>type === 'string' ? columns.words(name) : columns.numbers(name);
  function interner() {
   const texts = [
    undefined
   ];
   const codes = new Map();
   return {
    texts,
    codeOf: (text)=>{
     const known = codes.get(text);
     if (known !== undefined) return known;
     codes.set(text, texts.length);
     texts.push(text);
     return texts.length - 1;
    }
   };
  }
  function columnsOfRows(name, rows) {
   const stored = new Map((0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).map((column)=>[
     column.name,
     storedOf(column, rows)
    ]));
   return columnsFrom(name, stored, rows.length);
  }
  function storedOf({ name, type }, rows) {
   if (type !== 'string') return Float64Array.from(rows, (row)=>numberOf(Reflect.get(row, name)));
   const { texts, codeOf } = interner();
   const codes = Uint32Array.from(rows, (row)=>{
    const text = Reflect.get(row, name);
    return typeof text === 'string' ? codeOf(text) : 0;
   });
   return {
    codes,
    texts
   };
  }
  const numberOf = (value)=>typeof value === 'number' ? value : typeof value === 'boolean' || typeof value === 'bigint' ? Number(value) : NaN;
  function factAt(stored, { type }, index) {
   if (stored === undefined) return undefined;
   if ('texts' in stored) return stored.texts.at(stored.codes[index] ?? 0);
   const number = 'always' in stored ? stored.always : stored[index] ?? NaN;
   if (typeof number === 'string') return number;
   if (Number.isNaN(number)) return undefined;
   return type === 'boolean' ? number === 1 : number;
  }
  function pick(stored, places) {
   if (stored instanceof Float64Array) return picked(stored, places, new Float64Array(places.length));
   return {
    codes: picked(stored.codes, places, new Uint32Array(places.length)),
    texts: stored.texts
   };
  }
  function squeezed(stored, places) {
   const end = places.length;
   if (stored instanceof Float64Array) return picked(stored, places, stored).subarray(0, end);
   return {
    codes: picked(stored.codes, places, stored.codes).subarray(0, end),
    texts: stored.texts
   };
  }
  function picked(from, places, into) {
   for(let index = 0; index < places.length; index += 1)into[index] = from[places[index] ?? 0] ?? 0;
   return into;
  }
  function numbersIn(stored, length) {
   if (stored instanceof Float64Array) return stored;
   const always = stored !== undefined && 'always' in stored ? Number(stored.always) : NaN;
   return new Float64Array(length).fill(always);
  }
  function wordsIn(stored, length) {
   if (stored !== undefined && 'texts' in stored) return stored;
   if (stored === undefined || !('always' in stored) || typeof stored.always === 'number') return {
    codes: new Uint32Array(length),
    texts: [
     undefined
    ]
   };
   return {
    codes: new Uint32Array(length).fill(1),
    texts: [
     undefined,
     stored.always
    ]
   };
  }
 },
 78762: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I1: ()=>judgedJobs,
   WY: ()=>runsBefore,
   et: ()=>subjectOf,
   gM: ()=>tookMs
  });
  var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
  var _of_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
  var _sightings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84443);
  function judgedJobs(tables, judged, { most = 200 } = {}) {
   const [run] = (0, _of_attempt_js__WEBPACK_IMPORTED_MODULE_1__.B)(tables.runs, judged);
   if (run === undefined) return undefined;
   const all = (0, _of_attempt_js__WEBPACK_IMPORTED_MODULE_1__.B)(tables.jobs, judged);
   const shared = (0, _sightings_js__WEBPACK_IMPORTED_MODULE_2__.V)(all);
   const alone = all.filter((job)=>job.status === 'completed' && !shared.has(`${job.runId}/${job.jobId}`));
   const past = pastOf(tables, run, {
    names: new Set(alone.map((job)=>job.name)),
    most
   });
   return {
    run,
    all,
    pasts: alone.map((job)=>({
      subject: subjectOf(run, job.name),
      job,
      earlier: past.get(job.name) ?? []
     }))
   };
  }
  const subjectOf = ({ workflow, workflowPath }, job)=>({
    what: 'job',
    workflow,
    ...workflowPath === undefined ? {} : {
     workflowFile: workflowPath
    },
    ...job === undefined ? {} : {
     job
    }
   });
  function tookMs({ startedAt, completedAt }) {
   if (startedAt === undefined || completedAt === undefined) return undefined;
   return completedAt >= startedAt ? completedAt - startedAt : undefined;
  }
  function runsBefore(tables, run, most) {
   const ids = [
    ...earlierRuns(tables, run).keys()
   ].sort((one, other)=>one - other);
   return new Set(ids.slice(-most));
  }
  function pastOf(tables, run, { names, most }) {
   const attempts = tables.runs.numbers('attempt');
   const earlier = earlierRuns(tables, run);
   const rows = rowsByName(tables, names, (runId, attempt)=>earlier.get(runId)?.find((row)=>attempts[row] === attempt));
   const runs = new Map();
   const runAt = (row)=>{
    const made = runs.get(row) ?? tables.runs.row(row);
    runs.set(row, made);
    return made;
   };
   return new Map([
    ...rows
   ].map(([name, placed])=>[
     name,
     chosen(tables, placed, most).map(({ row, runRow })=>({
       job: tables.jobs.row(row),
       run: runAt(runRow)
      }))
    ]));
  }
  function earlierRuns({ runs }, run) {
   const runIds = runs.numbers('runId');
   const isTrusted = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.KH)(runs, 'trust', 'default');
   const isSameFile = sameFile(runs, run);
   const rows = new Map();
   for(let row = 0; row < runs.length; row += 1){
    const runId = runIds[row] ?? NaN;
    if (!(runId < run.runId) || !isTrusted(row) || !isSameFile(row)) continue;
    const ofRun = rows.get(runId);
    if (ofRun === undefined) rows.set(runId, [
     row
    ]);
    else ofRun.push(row);
   }
   return rows;
  }
  function sameFile(runs, { workflow, workflowPath }) {
   const isPath = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.KH)(runs, 'workflowPath', workflowPath ?? workflow);
   const isName = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.KH)(runs, 'workflow', workflowPath ?? workflow);
   const paths = runs.words('workflowPath').codes;
   return (row)=>paths[row] === 0 ? isName(row) : isPath(row);
  }
  function rowsByName({ jobs }, names, runRowOf) {
   const [runIds, attempts, words] = [
    jobs.numbers('runId'),
    jobs.numbers('attempt'),
    jobs.words('name')
   ];
   const isCompleted = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.KH)(jobs, 'status', 'completed');
   const isTrusted = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.KH)(jobs, 'trust', 'default');
   const lists = new Map([
    ...names
   ].map((name)=>[
     name,
     []
    ]));
   const listOf = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.E1)(words.texts, (name = '')=>lists.get(name));
   for(let row = 0; row < jobs.length; row += 1){
    const list = listOf[words.codes[row] ?? 0];
    if (list === undefined || !isCompleted(row) || !isTrusted(row)) continue;
    const runRow = runRowOf(runIds[row] ?? NaN, attempts[row] ?? NaN);
    if (runRow !== undefined) list.push({
     row,
     runRow
    });
   }
   return lists;
  }
  function chosen({ jobs }, placed, most) {
   const [runIds, attempts, jobIds] = [
    jobs.numbers('runId'),
    jobs.numbers('attempt'),
    jobs.numbers('jobId')
   ];
   const of = (column, { row })=>column[row] ?? NaN;
   const order = placed.toSorted((one, other)=>of(runIds, one) - of(runIds, other) || of(attempts, one) - of(attempts, other));
   const isSameRun = (one, other)=>other !== undefined && of(runIds, one) === of(runIds, other);
   const isTwin = (one, other)=>other !== undefined && isSameRun(one, other) && of(attempts, one) === of(attempts, other);
   const kept = order.filter((one, index)=>{
    if (isTwin(one, order[index - 1]) || isTwin(one, order[index + 1])) return false;
    for(let i = index - 1; isSameRun(one, order[i]); i -= 1)if (jobIds[order[i]?.row ?? -1] === of(jobIds, one)) return false;
    return true;
   });
   return kept.slice(-most);
  }
 },
 22365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gb: ()=>encodeManifest,
   cr: ()=>checkSegment,
   h1: ()=>MANIFEST_FILE,
   ti: ()=>damageOf,
   uB: ()=>FORMAT
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43759);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39664);
  var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93543);
  const MANIFEST_FILE = 'manifest.json';
  const FORMAT = 1;
  const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0));
  const TableFile = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   file: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[a-z]+\.parquet$/)),
   bytes: count,
   sha256: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9a-f]{64}$/)),
   rows: count,
   things: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(count)
  });
  const ManifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   format: count,
   schemaVersion: count,
   foreshock: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   about: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    repositoryId: count,
    runId: count,
    attempt: count,
    recorder: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
    month: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^\d{4}-\d{2}$/)),
    createdAt: count,
    part: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(count)
   }),
   tables: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), TableFile),
   leftOut: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), count),
   contains: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()))
  });
  const EnvelopeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__._H3({
   format: count,
   sha256: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
  });
  function encodeManifest(manifest) {
   return new TextEncoder().encode(sealed(manifest));
  }
  function checkSegment(segment, only) {
   const bytes = segment.files.get(MANIFEST_FILE);
   if (bytes === undefined) return damaged(segment, `it has no ${MANIFEST_FILE}`);
   const sealedContent = EnvelopeSchema.safeParse(parseJson(bytes));
   if (!sealedContent.success) return damaged(segment, `its ${MANIFEST_FILE} cannot be read`);
   const { sha256: seal, ...content } = sealedContent.data;
   if (seal !== (0, _sha256_js__WEBPACK_IMPORTED_MODULE_2__.s)(text(content)) || !sameBytes(bytes, sealed(content))) {
    return damaged(segment, `its ${MANIFEST_FILE} is not as it was written`);
   }
   if (content.format > FORMAT) return newer(segment);
   const manifest = ManifestSchema.safeParse(content);
   return manifest.success ? checkFiles(segment, manifest.data, only) : damaged(segment, `its ${MANIFEST_FILE} makes no sense`);
  }
  function damageOf(segment, only) {
   const checked = checkSegment(segment, only);
   return checked.is === 'damaged' ? checked.because : undefined;
  }
  function checkFiles(segment, manifest, only) {
   if (manifest.name !== segment.name) return damaged(segment, `it says that it is ${manifest.name}`);
   const all = Object.values(manifest.tables);
   const tables = all.filter(({ file })=>only === undefined || only.includes(file));
   const wrong = tables.find((table)=>differs(segment, table));
   if (wrong !== undefined) return damaged(segment, `${wrong.file} is missing or not as it was written`);
   const expected = new Set([
    MANIFEST_FILE,
    ...all.map(({ file })=>file)
   ]);
   const stray = [
    ...segment.files.keys()
   ].find((file)=>!expected.has(file));
   if (stray !== undefined) return damaged(segment, `${stray} is not part of it`);
   return manifest.schemaVersion > _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__.f ? newer(segment) : {
    is: 'intact',
    manifest
   };
  }
  function sealed(manifest) {
   return `${text({
    ...manifest,
    sha256: (0, _sha256_js__WEBPACK_IMPORTED_MODULE_2__.s)(text(manifest))
   })}\n`;
  }
  const text = (value)=>JSON.stringify(value, undefined, 2);
  function parseJson(bytes) {
   try {
    return JSON.parse(new TextDecoder('utf-8', {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes));
   } catch  {
    return undefined;
   }
  }
  const sameBytes = (bytes, expected)=>Buffer.compare(bytes, new TextEncoder().encode(expected)) === 0;
  function differs({ files }, table) {
   const bytes = files.get(table.file);
   return bytes?.byteLength !== table.bytes || (0, _sha256_js__WEBPACK_IMPORTED_MODULE_2__.s)(bytes) !== table.sha256;
  }
  const damaged = ({ name }, how)=>({
    is: 'damaged',
    because: new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
     what: `The segment ${name} is damaged: ${how}`
    })
   });
  const newer = ({ name })=>({
    is: 'newer',
    because: new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
     what: `The segment ${name} was written by a newer version of Foreshock, and is left alone`,
     todo: 'Use the same version in all workflows of the repository'
    })
   });
 },
 6617: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>ofAttempt
  });
  var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
  function ofAttempt(columns, { runId, attempt }) {
   const [runIds, attempts] = [
    columns.numbers('runId'),
    columns.numbers('attempt')
   ];
   const places = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.ek)(columns.length, (row)=>runIds[row] === runId && attempts[row] === attempt);
   return Array.from(places, (row)=>columns.row(row));
  }
 },
 83383: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   j: ()=>reportedTests
  });
  function reportedTests({ tests }, { runId, attempt, jobId, number }) {
   const [runIds, attempts, jobIds, steps] = [
    tests.numbers('runId'),
    tests.numbers('attempt'),
    tests.numbers('jobId'),
    tests.numbers('step')
   ];
   const [tries, durations, outcomes] = [
    tests.numbers('tries'),
    tests.numbers('durationMs'),
    tests.words('outcome')
   ];
   const codes = [
    tests.words('suite'),
    tests.words('className'),
    tests.words('name'),
    tests.words('file')
   ].map((words)=>words.codes);
   const last = new Map();
   let durationMs = 0;
   for(let row = 0; row < tests.length; row += 1){
    if (steps[row] !== number || jobIds[row] !== jobId || runIds[row] !== runId || attempts[row] !== attempt) continue;
    const key = codes.map((code)=>code[row]).join(' ');
    const turn = tries[row] ?? 1;
    if (turn > (last.get(key)?.tries ?? 0)) last.set(key, {
     tries: turn,
     outcome: outcomes.texts.at(outcomes.codes[row] ?? 0)
    });
    const ms = durations[row] ?? NaN;
    if (!Number.isNaN(ms)) durationMs += ms;
   }
   if (last.size === 0) return undefined;
   const ended = [
    ...last.values()
   ];
   const count = (...words)=>ended.filter(({ outcome = '' })=>words.includes(outcome)).length;
   return {
    passed: count('passed'),
    failed: count('failed', 'error'),
    skipped: count('skipped'),
    durationMs
   };
  }
 },
 24953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $N: ()=>codeOf,
   G8: ()=>durationSeries,
   N6: ()=>isFailure,
   oJ: ()=>isSuccess
  });
  var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
  var _sightings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84443);
  function durationSeries(tables, { only = 'ended', what, seenIn } = {}) {
   return (0, _sightings_js__WEBPACK_IMPORTED_MODULE_1__.n)(tables, what).flatMap(({ subject, rows, seen })=>{
    if (seenIn !== undefined && !rows.some((row)=>isOf(seen.run(row), seenIn))) return [];
    const timed = rows.filter((row, index)=>isLastTry(seen, row, rows[index + 1]) && (only === 'ended' || isSuccess(seen.outcome(row))) && !Number.isNaN(seen.durationMs(row)));
    if (timed.length === 0) return [];
    const values = Float64Array.from(timed, (row)=>seen.durationMs(row));
    return [
     {
      subject,
      values,
      shas: Array.from(timed, (row)=>seen.run(row).sha),
      ...listed(timed, seen)
     }
    ];
   });
  }
  const isOf = (run, { runId, attempt })=>run.runId === runId && run.attempt === attempt;
  function commitOutcomes(tables, { atLeast = 1, only = 'all' } = {}) {
   return sightings(tables).flatMap(({ subject, rows, seen })=>{
    if (subject.what === 'step' || only === 'mixed' && !isMixed(rows, seen)) return [];
    const commits = [
     ...byCommit(rows, seen)
    ].filter(([, ofCommit])=>ofCommit.length >= atLeast);
    return commits.map(([code, ofCommit])=>({
      subject,
      sha: ofCommit[0] === undefined ? code : seen.run(ofCommit[0]).sha,
      code,
      tries: ofCommit.map((row)=>seen.tries(row)),
      ...listed(Uint32Array.from(ofCommit), seen)
     }));
   });
  }
  function isMixed(rows, seen) {
   const outcomes = new Set(rows.length < 2 ? [] : Array.from(rows, (row)=>seen.outcome(row)));
   return [
    ...outcomes
   ].some(isSuccess) && [
    ...outcomes
   ].some(isFailure);
  }
  const isLastTry = (seen, row, next)=>next === undefined || seen.place(next) !== seen.place(row) || seen.tries(next) <= seen.tries(row);
  const isFailure = (outcome)=>outcome === 'failed' || outcome === 'error' || outcome === 'failure';
  const isSuccess = (outcome)=>outcome === 'success' || outcome === 'passed';
  const codeOf = ({ event, sha, runId })=>event.startsWith('pull_request') ? `${sha}/${runId}` : sha;
  function byCommit(rows, seen) {
   const commits = new Map();
   for (const row of rows){
    const code = codeOf(seen.run(row));
    const commit = commits.get(code);
    if (commit === undefined) commits.set(code, [
     row
    ]);
    else commit.push(row);
   }
   return commits;
  }
  const listed = (rows, seen)=>({
    runIds: Array.from(rows, (row)=>seen.run(row).runId),
    attempts: Array.from(rows, (row)=>seen.run(row).attempt),
    at: Array.from(rows, (row)=>seen.at(row)),
    trusts: Array.from(rows, (row)=>seen.trust(row)),
    outcomes: Array.from(rows, (row)=>seen.outcome(row))
   });
 },
 93543: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>sha256
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const sha256 = (content)=>(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
 },
 84443: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   V: ()=>namesakes,
   n: ()=>sightings1
  });
  var domain_trust = __webpack_require__(80900);
  var history_columns = __webpack_require__(45605);
  var column_numbers = __webpack_require__(40409);
  ;
  function placing({ runs, jobs }) {
   const attempts = new Map();
   for (const [place, run] of inOrder([
    ...runs
   ]).entries())entryOf(attempts, run.runId).set(run.attempt, {
    run,
    place
   });
   const jobsOfRuns = new Map();
   for (const job of jobs)entryOf(jobsOfRuns, job.runId).set(job.jobId, job);
   return {
    runsOf: (columns)=>lookUp(attempts, columns.numbers('runId'), columns.numbers('attempt')),
    jobsOf: (columns)=>lookUp(jobsOfRuns, columns.numbers('runId'), columns.numbers('jobId'))
   };
  }
  function lookUp(found, outer, inner) {
   let [lastOuter, lastInner] = [
    NaN,
    NaN
   ];
   let last;
   return (row)=>{
    const [one = NaN, other = NaN] = [
     outer[row],
     inner[row]
    ];
    if (one !== lastOuter || other !== lastInner) {
     last = found.get(one)?.get(other);
     lastOuter = one;
     lastInner = other;
    }
    return last;
   };
  }
  function inOrder(runs) {
   const workflows = new Map();
   for (const run of runs){
    const file = run.workflowPath ?? run.workflow;
    const workflow = workflows.get(file);
    if (workflow === undefined) workflows.set(file, [
     run
    ]);
    else workflow.push(run);
   }
   return [
    ...workflows.values()
   ].flatMap((workflow)=>workflow.sort(orderOf(workflow)));
  }
  function orderOf(workflow) {
   const numbers = isNumbered(workflow) ? (run)=>run.runNumber ?? run.runId : (run)=>run.runId;
   return (one, other)=>numbers(one) - numbers(other) || one.runId - other.runId || one.attempt - other.attempt;
  }
  const isNumbered = (runs)=>runs.every(({ runNumber })=>runNumber !== undefined) && new Set(runs.map((run)=>run.workflowPath)).size === 1;
  function entryOf(maps, key) {
   const found = maps.get(key);
   if (found !== undefined) return found;
   const made = new Map();
   maps.set(key, made);
   return made;
  }
  ;
  function sightings1(tables, what) {
   const known = knownOf.get(tables) ?? {};
   knownOf.set(tables, known);
   const seen = (kind)=>known[kind] ??= sightingsOf(tables, kind);
   return what === undefined ? [
    ...seen('job'),
    ...seen('step'),
    ...seen('test')
   ] : seen(what);
  }
  const knownOf = new WeakMap();
  function sightingsOf(tables, what) {
   const runs = placing(tables);
   const shared = namesakes(tables.jobs);
   if (what === 'job') return seeJobs(tables.jobs, runs, shared);
   return what === 'step' ? seeSteps(tables.steps, runs, shared) : seeTests(tables.tests, runs, shared);
  }
  function namesakes(jobs) {
   const byName = new Map();
   for (const { runId, attempt, name, jobId } of jobs){
    const key = `${runId}/${attempt}/${name}`;
    const ids = byName.get(key);
    if (ids === undefined) byName.set(key, new Set([
     jobId
    ]));
    else ids.add(jobId);
   }
   const shared = [
    ...byName
   ].filter(([, ids])=>ids.size > 1);
   return new Set(shared.flatMap(([key, ids])=>[
     ...ids
    ].map((id)=>`${key.split('/', 1)[0] ?? ''}/${id}`)));
  }
  function seeJobs(columns, runs, shared) {
   const placed = runs.runsOf(columns);
   const [isFirst, isAlone] = [
    ranOnce(columns, [
     'runId',
     'jobId'
    ]),
    aloneIn(columns, shared)
   ];
   const hasEnded = (0, history_columns.KH)(columns, 'status', 'completed');
   const name = textIn(columns, 'name');
   return bySubject({
    columns,
    placed,
    isCounted: (row)=>hasEnded(row) && isFirst(row) && isAlone(row),
    path: [
     columns.words('name').codes
    ],
    subject: (row, run)=>({
      what: 'job',
      ...workflowOf(run),
      job: name(row) ?? ''
     }),
    seen: timed(columns, placed)
   });
  }
  function seeSteps(columns, runs, shared) {
   const [placed, jobOf] = [
    runs.runsOf(columns),
    runs.jobsOf(columns)
   ];
   const [isFirst, isAlone] = [
    ranOnce(columns, [
     'runId',
     'jobId',
     'number'
    ]),
    aloneIn(columns, shared)
   ];
   const hasEnded = (0, history_columns.KH)(columns, 'status', 'completed');
   const name = textIn(columns, 'name');
   return bySubject({
    columns,
    placed,
    isCounted: (row)=>hasEnded(row) && jobOf(row) !== undefined && isFirst(row) && isAlone(row),
    path: [
     numbersOf(columns.length, (row)=>jobOf(row)?.name),
     columns.words('name').codes
    ],
    subject: (row, run)=>({
      what: 'step',
      ...workflowOf(run),
      job: jobOf(row)?.name ?? '',
      step: name(row) ?? ''
     }),
    seen: timed(columns, placed)
   });
  }
  function seeTests(columns, runs, shared) {
   const [placed, jobOf] = [
    runs.runsOf(columns),
    runs.jobsOf(columns)
   ];
   const origin = columns.words('origin').codes;
   const isAlone = aloneIn(columns, shared);
   const [tries, durationMs, observedAt] = [
    columns.numbers('tries'),
    columns.numbers('durationMs'),
    columns.numbers('observedAt')
   ];
   const outcome = textIn(columns, 'outcome');
   const texts = {
    origin: textIn(columns, 'origin'),
    suite: textIn(columns, 'suite'),
    className: textIn(columns, 'className'),
    name: textIn(columns, 'name'),
    file: textIn(columns, 'file')
   };
   return bySubject({
    columns,
    placed,
    isCounted: isAlone,
    path: [
     numbersOf(columns.length, (row)=>jobOf(row)?.name),
     Uint32Array.from(origin, (code, row)=>jobOf(row) === undefined ? code : 0),
     ...[
      'suite',
      'className',
      'name',
      'file'
     ].map((column)=>columns.words(column).codes)
    ],
    subject: (row, run)=>testSubject((column)=>texts[column](row), {
      run,
      job: jobOf(row)?.name
     }),
    seen: {
     ...placedIn(columns, placed),
     tries: (row)=>tries[row] ?? 1,
     durationMs: (row)=>durationMs[row] ?? NaN,
     outcome: (row)=>outcome(row) ?? 'unknown',
     at: (row)=>startOf(placed(row)?.run) ?? observedAt[row] ?? 0
    }
   });
  }
  function bySubject({ columns, placed, isCounted, path, subject, seen }) {
   const file = numbersOf(columns.length, (row)=>fileOf(placed(row)?.run));
   const { codes, firsts } = (0, column_numbers.V)(columns.length, [
    file,
    ...path
   ]);
   const counts = new Uint32Array(firsts.length);
   const isIn = Uint8Array.from({
    length: columns.length
   }, (_, row)=>placed(row) !== undefined && isCounted(row) ? 1 : 0);
   for(let row = 0; row < columns.length; row += 1){
    const code = codes[row] ?? 0;
    if (isIn[row] === 1) counts[code] = (counts[code] ?? 0) + 1;
   }
   const groups = Array.from(counts, (count)=>new Uint32Array(count));
   counts.fill(0);
   for(let row = 0; row < columns.length; row += 1){
    if (isIn[row] !== 1) continue;
    const code = codes[row] ?? 0;
    const [group, at = 0] = [
     groups[code],
     counts[code]
    ];
    if (group !== undefined) group[at] = row;
    counts[code] = at + 1;
   }
   const inOrder = (one, other)=>seen.place(one) - seen.place(other) || seen.tries(one) - seen.tries(other);
   return groups.flatMap((rows)=>{
    const first = rows[0];
    return first === undefined ? [] : [
     {
      subject: subject(first, seen.run(first)),
      rows: rows.sort(inOrder),
      seen
     }
    ];
   });
  }
  function ranOnce(columns, key) {
   const attempts = columns.numbers('attempt');
   const { codes, firsts } = (0, column_numbers.V)(columns.length, key.map((column)=>columns.numbers(column)));
   const first = Uint32Array.from(firsts);
   for(let row = 0; row < columns.length; row += 1){
    const code = codes[row] ?? 0;
    if ((attempts[row] ?? 0) < (attempts[first[code] ?? 0] ?? 0)) first[code] = row;
   }
   return (row)=>first[codes[row] ?? 0] === row;
  }
  function aloneIn(columns, shared) {
   if (shared.size === 0) return ()=>true;
   const [runIds, jobIds] = [
    columns.numbers('runId'),
    columns.numbers('jobId')
   ];
   return (row)=>!shared.has(`${runIds[row] ?? 0}/${jobIds[row] ?? 0}`);
  }
  function timed(columns, placed) {
   const [startedAt, completedAt, observedAt] = [
    columns.numbers('startedAt'),
    columns.numbers('completedAt'),
    columns.numbers('observedAt')
   ];
   const conclusion = textIn(columns, 'conclusion');
   return {
    ...placedIn(columns, placed),
    tries: ()=>1,
    durationMs: (row)=>{
     const tookMs = (completedAt[row] ?? NaN) - (startedAt[row] ?? NaN);
     return tookMs >= 0 ? tookMs : NaN;
    },
    outcome: (row)=>conclusion(row) ?? 'unknown',
    at: (row)=>present(startedAt[row]) ?? startOf(placed(row)?.run) ?? observedAt[row] ?? 0
   };
  }
  function placedIn(columns, placed) {
   const trust = textIn(columns, 'trust');
   const placedRun = (row)=>{
    const found = placed(row);
    if (found === undefined) throw new Error('a row without a run is in no series');
    return found;
   };
   return {
    run: (row)=>placedRun(row).run,
    place: (row)=>placedRun(row).place,
    trust: (row)=>(0, domain_trust.z)(trustNamed(trust(row)), placedRun(row).run.trust)
   };
  }
  const trustNamed = (text)=>domain_trust.s.find((trust)=>trust === text) ?? 'fork';
  function textIn(columns, column) {
   const { codes, texts } = columns.words(column);
   return (row)=>texts.at(codes[row] ?? 0);
  }
  function numbersOf(length, textOf) {
   const codes = new Map();
   let last;
   let lastCode;
   return Uint32Array.from({
    length
   }, (_, row)=>{
    const text = textOf(row);
    if (text === last && lastCode !== undefined) return lastCode;
    last = text;
    lastCode = codes.get(text) ?? codes.size;
    codes.set(text, lastCode);
    return lastCode;
   });
  }
  const present = (number)=>number === undefined || Number.isNaN(number) ? undefined : number;
  const fileOf = (run)=>run?.workflowPath ?? run?.workflow;
  const workflowOf = ({ workflow, workflowPath })=>workflowPath === undefined ? {
    workflow
   } : {
    workflow,
    workflowFile: workflowPath
   };
  function testSubject(text, { run, job }) {
   const [className, file] = [
    text('className'),
    text('file')
   ];
   return {
    what: 'test',
    ...workflowOf(run),
    ...job === undefined ? {
     origin: text('origin') ?? ''
    } : {
     job
    },
    suite: text('suite') ?? '',
    ...className === undefined ? {} : {
     className
    },
    test: text('name') ?? '',
    ...file === undefined ? {} : {
     file
    }
   };
  }
  const startOf = (run)=>run?.startedAt ?? run?.createdAt;
 },
 48141: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>present
  });
  function present(fields) {
   return Object.fromEntries(Object.entries(fields).filter(([, value])=>value !== undefined));
  }
 },
 62521: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   TM: ()=>firstLine,
   a5: ()=>isRateLimit,
   c2: ()=>statusOf,
   kA: ()=>ask
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  async function ask(client, question, request) {
   try {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)(await client.deadline.race(request(), `Asking GitHub for ${question.what}`));
   } catch (cause) {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(problemOf(question, cause));
   }
  }
  function statusOf(error) {
   if (typeof error !== 'object' || error === null) return undefined;
   if (!('response' in error) || error.response === undefined) return undefined;
   return 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  }
  const isRateLimit = (cause)=>[
    403,
    429
   ].includes(statusOf(cause) ?? 0) && /rate limit/i.test(String(cause));
  function problemOf(question, cause) {
   if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return cause;
   const status = statusOf(cause);
   const what = `GitHub did not give ${question.what}`;
   if (isRateLimit(cause)) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `${what}: the rate limit is reached`,
    todo: 'The next recording catches up',
    cause
   });
   if (status === 401) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `${what}: the token is not valid`,
    todo: 'Pass a valid token',
    cause
   });
   if (status === 403 || status === 404) return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `${what} (${status})`,
    todo: `If it exists, add \`permissions: { ${question.permission} }\` to the job`,
    cause
   });
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `${what}${status === undefined ? '' : ` (${status})`}: ${firstLine(cause)}`,
    cause
   });
  }
  function firstLine(cause) {
   const said = cause instanceof Error ? cause.message : String(cause);
   return said.startsWith('<') ? 'the answer is a web page' : said.split('\n', 1)[0]?.slice(0, 200) ?? '';
  }
 },
 24346: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BN: ()=>mustBeFile,
   x8: ()=>readBody,
   yn: ()=>UNREAD,
   zy: ()=>readHead
  });
  async function readBody(body, mostBytes) {
   if (!isStream(body)) throw new Error('the answer has no body');
   const chunks = [];
   let length = 0;
   for await (const chunk of body){
    length += chunk.length;
    if (length > mostBytes) throw new Error(`the answer is larger than ${mostBytes / 1e6} MB`);
    chunks.push(chunk);
   }
   return Buffer.concat(chunks, length);
  }
  async function readHead(body, bytes) {
   if (!isStream(body)) throw new Error('the answer has no body');
   const chunks = [];
   let length = 0;
   for await (const chunk of body){
    chunks.push(chunk);
    length += chunk.length;
    if (length >= bytes) break;
   }
   return Buffer.concat(chunks, length).subarray(0, bytes);
  }
  function mustBeFile(contentType) {
   if (/^application\/vnd\.github\..*\braw\b/.test(contentType ?? '')) return;
   throw new Error('the answer is not a file');
  }
  const UNREAD = {
   parseSuccessResponseBody: false
  };
  const isStream = (body)=>typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
 },
 85579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _G: ()=>deleteCacheEntry,
   vG: ()=>MAY_REMOVE,
   xf: ()=>listCacheEntries
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  const PER_PAGE = 100;
  const MOST_PAGES = 3;
  function listCacheEntries(client, place) {
   const [owner = '', repo = ''] = place.repository.split('/');
   const [own, ...others] = new Set(place.refs);
   return (prefix)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
     what: 'the list of cache entries',
     permission: 'actions: read'
    }, async ()=>{
     for(let page = 1; page <= MOST_PAGES; page += 1){
      const { data } = await client.octokit.rest.actions.getActionsCacheList({
       owner,
       repo,
       key: prefix,
       ...own === undefined || others.length > 0 ? {} : {
        ref: own
       },
       per_page: PER_PAGE,
       page,
       sort: 'created_at',
       direction: 'desc'
      });
      const list = ListSchema.safeParse(data);
      if (!list.success) throw new Error('the answer holds no list of entries');
      const { actions_caches: listed } = list.data;
      const complete = listed.length < PER_PAGE;
      const readable = listed.filter(({ ref })=>place.refs.includes(ref));
      if (readable.length > 0 || complete) return {
       entries: readable.map((one)=>entryOf(one, own)),
       complete
      };
     }
     throw new Error(`none of the newest ${MOST_PAGES * PER_PAGE} is of this branch, and there are more`);
    });
  }
  function deleteCacheEntry(client, repository) {
   const [owner = '', repo = ''] = repository.split('/');
   return async (id)=>{
    try {
     const request = client.octokit.rest.actions.deleteActionsCacheById({
      owner,
      repo,
      cache_id: id
     });
     await client.deadline.race(request, 'Removing an entry of the cache');
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)('deleted');
    } catch (cause) {
     const status = (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(cause);
     if (status === 404) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)('not-found');
     if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(cause);
     const what = `GitHub did not remove an entry of the cache${status === undefined ? '' : ` (${status})`}`;
     return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
      what,
      ...status === 403 ? {
       todo: MAY_REMOVE
      } : {},
      cause
     }));
    }
   };
  }
  const MAY_REMOVE = 'Add `permissions: { actions: write }` to the job';
  const EntrySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(),
   key: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   version: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   ref: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   size_in_bytes: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(),
   last_accessed_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(Date.parse))
  });
  const ListSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   actions_caches: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(EntrySchema)
  });
  const entryOf = ({ id, key, version, ref, size_in_bytes, last_accessed_at }, own)=>({
    id,
    key,
    version,
    isOwn: ref === own,
    bytes: size_in_bytes,
    accessedAt: last_accessed_at
   });
 },
 88224: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>ONCE,
   X: ()=>tellGitHub
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  const ONCE = {
   request: {
    retries: 0
   }
  };
  async function tellGitHub({ deadline }, { what, permission }, request) {
   try {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.eO)(await deadline.race(request(), `Giving GitHub ${what}`));
   } catch (cause) {
    if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(cause);
    const status = (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(cause);
    const isForbidden = !(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.a5)(cause) && (status === 403 || status === 404);
    const todo = isForbidden ? {
     todo: `Add \`permissions: { ${permission} }\` to the job`
    } : {};
    const how = status === undefined ? '' : ` (${status})`;
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_2__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
     what: `GitHub did not take ${what}${how}: ${(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.TM)(cause)}`,
     ...todo,
     cause
    }));
   }
  }
 },
 64809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>gitData,
   w: ()=>isEmptyRepository
  });
  var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24346);
  const PER_PAGE = 100;
  const MOST_PAGES = 100;
  function gitData({ octokit }, repository) {
   const { git, repos } = octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const at = {
    owner,
    repo
   };
   async function refsOn(page, prefix) {
    const wish = {
     ...at,
     ref: short(prefix),
     per_page: PER_PAGE,
     page
    };
    const { data, headers } = await git.listMatchingRefs(wish);
    const answer = data;
    if (!Array.isArray(answer)) throw new Error('the answer holds no list of refs');
    const refs = answer.map(refIn).filter(({ ref })=>ref.startsWith(prefix));
    return {
     refs,
     isLast: !/rel="next"/.test(headers.link ?? '')
    };
   }
   return {
    async refsUnder (prefix) {
     const refs = [];
     try {
      for(let page = 1; page <= MOST_PAGES; page += 1){
       const found = await refsOn(page, prefix);
       refs.push(...found.refs);
       if (found.isLast) return {
        refs,
        complete: true
       };
      }
      return {
       refs,
       complete: false
      };
     } catch (error) {
      if (isEmptyRepository(error)) return {
       refs: [],
       complete: true
      };
      throw error;
     }
    },
    async refAt (ref) {
     try {
      return refIn((await git.getRef({
       ...at,
       ref: short(ref)
      })).data);
     } catch (error) {
      if ((0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.c2)(error) === 404) return undefined;
      throw error;
     }
    },
    async commitFile ({ path, content, message }) {
     const text = Buffer.from(content).toString('base64');
     const blob = shaIn((await git.createBlob({
      ...at,
      content: text,
      encoding: 'base64'
     })).data);
     const entry = {
      path,
      mode: '100644',
      type: 'blob',
      sha: blob
     };
     const tree = shaIn((await git.createTree({
      ...at,
      tree: [
       entry
      ]
     })).data);
     return shaIn((await git.createCommit({
      ...at,
      message,
      tree,
      parents: []
     })).data);
    },
    async createRef (ref, sha) {
     const made = refIn((await git.createRef({
      ...at,
      ref,
      sha
     })).data);
     if (made.ref !== ref || made.sha !== sha) throw new Error('the answer is about another ref');
    },
    async deleteRef (ref) {
     try {
      const answer = await git.deleteRef({
       ...at,
       ref: short(ref)
      });
      if (answer.status !== 204) throw new Error(`the answer is a ${answer.status}`);
      return true;
     } catch (error) {
      if ((0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.c2)(error) === 422 && /does not exist/i.test(String(error))) return false;
      throw error;
     }
    },
    async fileAt (path, sha, mostBytes) {
     const wish = {
      ...at,
      path,
      ref: sha,
      mediaType: {
       format: 'raw'
      },
      request: _body_js__WEBPACK_IMPORTED_MODULE_1__.yn
     };
     const { data, headers } = await repos.getContent(wish);
     (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.BN)(headers['content-type']);
     return (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.x8)(data, mostBytes);
    }
   };
  }
  const short = (ref)=>ref.replace(/^refs\//, '');
  const isEmptyRepository = (error)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_0__.c2)(error) === 409 && /repository is empty/i.test(String(error));
  function refIn(data) {
   const ref = memberOf(data, 'ref');
   if (typeof ref !== 'string') throw new Error('the answer names no ref');
   return {
    ref,
    sha: shaIn(memberOf(data, 'object'))
   };
  }
  function shaIn(data) {
   const sha = memberOf(data, 'sha');
   if (typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha;
   throw new Error('the answer names no git object');
  }
  const memberOf = (value, name)=>typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
 },
 6912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N6: ()=>isFailure,
   V2: ()=>failure,
   g5: ()=>failureOf
  });
  const failure = (how, why, todo)=>({
    is: 'failed',
    how,
    why,
    ...todo === undefined ? {} : {
     todo
    }
   });
  const isFailure = (thing)=>typeof thing === 'object' && thing !== null && Reflect.get(thing, 'is') === 'failed';
  function failureOf(thrown, isConnected) {
   const code = codeOf(thrown);
   if (code === 'ECONNREFUSED') return failure('no-answer', 'refuses connections');
   if (UNREACHABLE[code] !== undefined) return failure('unreachable', UNREACHABLE[code]);
   if (code === 'CERT_HAS_EXPIRED') return failure('no-answer', 'has a TLS certificate that has expired');
   if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return failure('unreachable', 'has a TLS certificate that is for another host name');
   if (TLS.test(code)) return failure('unreachable', `has a TLS certificate that is not trusted (${code})`, TRUST);
   if (code === 'HPE_HEADER_OVERFLOW') return failure('unreadable', 'sends more headers than an answer may have');
   if (/^HPE_/.test(code)) return failure('unreadable', 'does not speak HTTP');
   if (/^ERR_INVALID_(?:CHAR|HTTP_TOKEN)$/.test(code)) return failure('refused', 'cannot be sent a header with such characters', 'Check the values of the headers');
   if (isConnected || code === 'ECONNRESET' || code === 'EPIPE') return failure('no-answer', 'broke the connection off');
   return failure('unreachable', `cannot be reached${code === '' ? '' : ` (${code})`}`);
  }
  const UNREACHABLE = {
   ENOTFOUND: 'has a host name that does not exist',
   EAI_AGAIN: 'has a host name that cannot be resolved now',
   EAI_FAIL: 'has a host name that cannot be resolved now',
   EHOSTUNREACH: 'has a host that cannot be reached from here',
   ENETUNREACH: 'is in a network that cannot be reached from here',
   ETIMEDOUT: 'let no connection come about in time'
  };
  const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
  const TRUST = 'Name the certificate of its authority in NODE_EXTRA_CA_CERTS where it is one of your own';
  function codeOf(thrown) {
   const errors = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'errors') : undefined;
   const tries = Array.isArray(errors) ? errors : [];
   const codes = [
    thrown,
    ...tries
   ].map(ownCode);
   return codes.find((code)=>code === 'ECONNREFUSED') ?? codes.find((code)=>code !== '') ?? '';
  }
  function ownCode(thrown) {
   const code = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : undefined;
   return typeof code === 'string' ? code : '';
  }
 },
 22262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fetchTextIn: ()=>fetchTextIn
  });
  var promises_ = __webpack_require__(71553);
  var external_node_stream_ = __webpack_require__(57075);
  var external_node_zlib_ = __webpack_require__(38522);
  var failure = __webpack_require__(6912);
  ;
  const MOST_BYTES = 1_000_000;
  async function textOf(response) {
   const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
   const unpacked = unpackedBy(encoding, response);
   if (unpacked === undefined) return (0, failure.V2)('unreadable', 'answers in an encoding that was not asked for');
   const chunks = [];
   let length = 0;
   let received = 0;
   response.on('data', (chunk)=>{
    received += chunk.length;
    if (received > MOST_BYTES) response.destroy();
   });
   try {
    for await (const chunk of unpacked){
     if (!Buffer.isBuffer(chunk)) continue;
     length += chunk.length;
     if (length > MOST_BYTES) return TOO_LARGE;
     chunks.push(chunk);
    }
   } catch (thrown) {
    if (received > MOST_BYTES) return TOO_LARGE;
    return (0, failure.N6)(thrown) ? thrown : BROKEN;
   } finally{
    response.destroy();
   }
   if (received > MOST_BYTES) return TOO_LARGE;
   return response.complete ? new TextDecoder().decode(Buffer.concat(chunks, length)) : BROKEN;
  }
  const TOO_LARGE = (0, failure.V2)('unreadable', 'answers with more than 1 MB', 'Ask for less');
  const BROKEN = (0, failure.V2)('unreadable', 'broke off in the middle of its answer');
  function unpackedBy(encoding, response) {
   if (encoding === 'identity' || encoding === '') return response;
   const unpack = UNPACK[encoding]?.();
   return unpack === undefined ? undefined : (0, external_node_stream_.pipeline)(response, unpack, ()=>undefined);
  }
  const UNPACK = {
   gzip: external_node_zlib_.createGunzip,
   'x-gzip': external_node_zlib_.createGunzip,
   deflate: external_node_zlib_.createInflate,
   br: external_node_zlib_.createBrotliDecompress
  };
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  var external_node_net_ = __webpack_require__(77030);
  var external_node_tls_ = __webpack_require__(41692);
  ;
  function proxyFor(url, variables) {
   const http = variables['http_proxy'] ?? variables['HTTP_PROXY'];
   const https = variables['https_proxy'] ?? variables['HTTPS_PROXY'];
   const wanted = url.protocol === 'https:' ? https ?? http : http;
   if (wanted === undefined || wanted === '' || !URL.canParse(wanted)) return undefined;
   if (isExcepted(url, variables['no_proxy'] ?? variables['NO_PROXY'] ?? '')) return undefined;
   const proxy = new URL(wanted);
   return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : undefined;
  }
  function isExcepted(url, noProxy) {
   if (noProxy.trim() === '*') return true;
   const host = url.hostname.toLowerCase();
   const port = portOf(url);
   return noProxy.split(/[,\s]/).filter((entry)=>entry !== '').some((entry)=>{
    const [, named = entry, onlyPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
    if (onlyPort !== undefined && Number(onlyPort) !== port) return false;
    const pattern = named.toLowerCase();
    return /^[.*]/.test(pattern) ? host.endsWith(pattern.replace(/^\*/, '')) : host === pattern;
   });
  }
  const portOf = (url)=>url.port !== '' ? Number(url.port) : url.protocol === 'https:' ? 443 : 80;
  const proxyAuthorization = (proxy)=>proxy.username === '' ? undefined : `Basic ${Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`).toString('base64')}`;
  function decoded(part) {
   try {
    return decodeURIComponent(part);
   } catch  {
    return part;
   }
  }
  ;
  function reachOf(address) {
   if ((0, external_node_net_.isIPv4)(address)) return reachOfV4(numberOfV4(address));
   const zoneless = address.replace(/%.*$/, '');
   return (0, external_node_net_.isIPv6)(zoneless) ? reachOfV6(partsOfV6(zoneless)) : 'never';
  }
  const V4 = [
   [
    '168.63.129.16',
    32,
    'never'
   ],
   [
    '100.100.100.200',
    32,
    'never'
   ],
   [
    '10.0.0.0',
    8,
    'private'
   ],
   [
    '100.64.0.0',
    10,
    'private'
   ],
   [
    '127.0.0.0',
    8,
    'private'
   ],
   [
    '172.16.0.0',
    12,
    'private'
   ],
   [
    '192.168.0.0',
    16,
    'private'
   ],
   [
    '0.0.0.0',
    8,
    'never'
   ],
   [
    '169.254.0.0',
    16,
    'never'
   ],
   [
    '192.0.0.0',
    24,
    'never'
   ],
   [
    '192.0.2.0',
    24,
    'never'
   ],
   [
    '192.88.99.0',
    24,
    'never'
   ],
   [
    '198.18.0.0',
    15,
    'never'
   ],
   [
    '198.51.100.0',
    24,
    'never'
   ],
   [
    '203.0.113.0',
    24,
    'never'
   ],
   [
    '224.0.0.0',
    3,
    'never'
   ]
  ];
  function reachOfV4(address) {
   const rule = V4.find(([network, bits])=>{
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(numberOfV4(network) / size);
   });
   return rule?.[2] ?? 'public';
  }
  const numberOfV4 = (address)=>address.split('.').reduce((number, part)=>number * 256 + Number(part), 0);
  function reachOfV6(parts) {
   const [first = 0, second = 0] = parts;
   const low = (parts[6] ?? 0) * 65_536 + (parts[7] ?? 0);
   const leading = parts.slice(0, 6).join(':');
   if (leading === '0:0:0:0:0:65535') return reachOfV4(low);
   if (leading === '100:65435:0:0:0:0') return reachOfV4(low);
   if (leading === '0:0:0:0:0:0' && low === 1) return 'private';
   if (first === 0xfd00 && second === 0x0ec2) return 'never';
   if ((first & 0xfe00) === 0xfc00) return 'private';
   if ((first & 0xe000) !== 0x2000) return 'never';
   if (first === 0x2001 && (second < 0x0200 || second === 0x0db8)) return 'never';
   if (first === 0x2002) return 'never';
   return first === 0x3fff && second < 0x1000 ? 'never' : 'public';
  }
  function partsOfV6(address) {
   const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
   const low = dotted === undefined ? 0 : numberOfV4(dotted);
   const plain = dotted === undefined ? address : address.replace(dotted, `${Math.floor(low / 65_536).toString(16)}:${(low % 65_536).toString(16)}`);
   const [head = '', tail] = plain.split('::');
   const before = numbersIn(head);
   if (tail === undefined) return before;
   const after = numbersIn(tail);
   return [
    ...before,
    ...Array.from({
     length: 8 - before.length - after.length
    }, ()=>0),
    ...after
   ];
  }
  const numbersIn = (parts)=>parts === '' ? [] : parts.split(':').map((part)=>Number.parseInt(part, 16));
  ;
  async function routeTo(url, rules) {
   const refusal = refusedOutright(url);
   if (refusal !== undefined) return refusal;
   const host = url.hostname.replace(/^\[|\]$/g, '');
   const proxy = proxyFor(url, rules.variables);
   const addresses = await addressesOf(host, rules.resolve);
   if ((0, failure.N6)(addresses)) {
    return proxy === undefined ? addresses : {
     is: 'proxied',
     addresses: [],
     proxy,
     reach: 'public'
    };
   }
   const reach = widest(addresses.map(({ address })=>reachOf(address)));
   if (reach === 'never') return (0, failure.V2)('refused', 'is at an address that is never asked: link-local, metadata or reserved');
   if (reach === 'private' && !rules.allowPrivate) return (0, failure.V2)('refused', 'is at a private address', ALLOW);
   return proxy === undefined ? {
    is: 'direct',
    addresses,
    reach
   } : {
    is: 'proxied',
    addresses: [],
    proxy,
    reach
   };
  }
  const ALLOW = 'Set `allow-private: true` for this check if it is meant';
  const lookupIn = (addresses)=>(_host, options, answer)=>{
    const [first] = addresses;
    if (options.all === true) answer(null, [
     ...addresses
    ]);
    else if (first !== undefined) answer(null, first.address, first.family);
   };
  function refusedOutright(url) {
   if (url.protocol !== 'http:' && url.protocol !== 'https:') return (0, failure.V2)('refused', 'is at a URL that is neither http nor https');
   if (url.username !== '' || url.password !== '') return (0, failure.V2)('refused', 'is at a URL that holds credentials', 'Put them into a header, by the name of a variable');
   return undefined;
  }
  async function addressesOf(host, resolve) {
   const family = (0, external_node_net_.isIP)(host);
   if (family !== 0) return [
    {
     address: host,
     family
    }
   ];
   if (/(?:^|\.)localhost\.?$/i.test(host)) return [
    {
     address: '127.0.0.1',
     family: 4
    }
   ];
   try {
    const addresses = await resolve(host);
    return addresses.length > 0 ? addresses : (0, failure.V2)('unreachable', 'has a host name without an address');
   } catch (thrown) {
    return (0, failure.g5)(thrown, false);
   }
  }
  const widest = (reaches)=>reaches.find((reach)=>reach === 'never') ?? reaches.find((reach)=>reach === 'private') ?? 'public';
  ;
  const MOST_HEADER_BYTES = 64 * 1024;
  const MOST_EARLY_ANSWERS = 20;
  async function exchange(url, route, exchanging) {
   try {
    return await exchanged(url, route, exchanging);
   } catch (thrown) {
    return (0, failure.g5)(thrown, false);
   }
  }
  async function exchanged(url, route, { sent, signal, stage }) {
   const options = {
    method: sent.method,
    headers: {
     ...sent.headers,
     ...sent.body === undefined ? {} : {
      'content-length': Buffer.byteLength(sent.body)
     }
    },
    maxHeaderSize: MOST_HEADER_BYTES,
    signal
   };
   if (route.proxy === undefined) {
    const ask = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return answered(ask(url, {
     ...options,
     agent: false,
     lookup: lookupIn(route.addresses)
    }), sent.body, stage);
   }
   if (url.protocol === 'http:') return answered(throughProxy(url, route.proxy, options), sent.body, stage);
   const tunnel = await tunnelTo(url, route.proxy, signal);
   if ((0, failure.N6)(tunnel)) return tunnel;
   const host = url.hostname.replace(/^\[|\]$/g, '');
   const createConnection = ()=>(0, external_node_tls_.connect)({
     socket: tunnel,
     host,
     ...(0, external_node_net_.isIP)(host) === 0 ? {
      servername: host
     } : {}
    });
   return answered((0, external_node_https_.request)(url, {
    ...options,
    createConnection
   }), sent.body, stage);
  }
  function answered(request, body, stage) {
   return new Promise((resolve)=>{
    let early = 0;
    request.on('socket', (socket)=>{
     if (!socket.connecting) stage.at = 'connected';
     socket.once('connect', ()=>{
      stage.at = 'connected';
     });
    });
    request.on('information', ()=>{
     early += 1;
     if (early <= MOST_EARLY_ANSWERS) return;
     resolve((0, failure.V2)('unreadable', 'sends answers before its answer without end'));
     request.destroy();
    });
    request.on('upgrade', (_response, socket)=>{
     resolve((0, failure.V2)('unreadable', 'changes to another protocol without being asked'));
     socket.destroy();
    });
    request.on('response', (response)=>{
     response.on('error', ()=>undefined);
     stage.at = 'reading';
     resolve(response);
    });
    request.on('error', (thrown)=>resolve((0, failure.g5)(thrown, stage.at !== 'finding the way')));
    request.on('close', ()=>resolve((0, failure.g5)(undefined, stage.at !== 'finding the way')));
    request.end(body);
   });
  }
  function throughProxy(url, proxy, options) {
   const ask = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
   const request = ask({
    ...options,
    agent: false,
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: portOf(proxy),
    path: url.href.replace(/#.*$/, '')
   });
   request.setHeader('host', url.host);
   const authorization = proxyAuthorization(proxy);
   if (authorization !== undefined) request.setHeader('proxy-authorization', authorization);
   return request;
  }
  function tunnelTo(url, proxy, signal) {
   const ask = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
   const authorization = proxyAuthorization(proxy);
   const target = `${url.hostname}:${portOf(url)}`;
   const request = ask({
    method: 'CONNECT',
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: portOf(proxy),
    path: target,
    headers: {
     host: target,
     ...authorization === undefined ? {} : {
      'proxy-authorization': authorization
     }
    },
    maxHeaderSize: MOST_HEADER_BYTES,
    agent: false,
    signal
   });
   return new Promise((resolve)=>{
    const failed = ()=>resolve((0, failure.V2)('unreachable', 'cannot be reached through the proxy of this machine'));
    request.on('connect', (response, socket)=>{
     if (response.statusCode === 200) resolve(socket);
     else {
      socket.destroy();
      failed();
     }
    });
    request.on('response', (response)=>{
     response.destroy();
     failed();
    });
    request.on('error', failed);
    request.on('close', failed);
    request.end();
   });
  }
  function certificateUntil({ socket }) {
   if (!(socket instanceof external_node_tls_.TLSSocket)) return undefined;
   const until = Date.parse(socket.getPeerCertificate().valid_to);
   return Number.isFinite(until) ? until : undefined;
  }
  ;
  const MOST_REDIRECTS = 3;
  function fetchTextIn({ signal, variables, resolve = ofSystem }) {
   return async (wish)=>{
    const own = new AbortController();
    const timer = setTimeout(()=>own.abort(), wish.timeoutMs);
    const either = AbortSignal.any([
     own.signal,
     signal
    ]);
    const stage = {
     at: 'finding the way'
    };
    try {
     return await beforeAbort(either, asked(wish, {
      signal: either,
      variables,
      resolve,
      stage
     }), ()=>signal.aborted ? OUT_OF_TIME : late(wish, stage));
    } finally{
     clearTimeout(timer);
     own.abort();
    }
   };
  }
  const OUT_OF_TIME = (0, failure.V2)('unreachable', 'could not be asked within the time limit of this run');
  function late({ timeoutMs }, { at }) {
   const time = `within ${timeoutMs / 1000} s`;
   if (at === 'connected') return (0, failure.V2)('no-answer', `did not answer ${time}`);
   if (at === 'reading') return (0, failure.V2)('unreadable', `did not end its answer ${time}`);
   return (0, failure.V2)('unreachable', `let no connection come about ${time}`);
  }
  const ofSystem = (host)=>(0, promises_.lookup)(host, {
    all: true
   });
  async function asked(wish, asking) {
   if (!URL.canParse(wish.url)) return (0, failure.V2)('refused', 'is at something that is no URL');
   const first = new URL(wish.url);
   let url = first;
   let allowPrivate = wish.allowPrivate;
   for(let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1){
    asking.stage.at = 'finding the way';
    const route = await routeTo(url, {
     ...asking,
     allowPrivate
    });
    if ((0, failure.N6)(route)) return redirects === 0 ? route : onRedirect(route);
    const response = await exchange(url, route, {
     sent: sentTo(url, first, wish),
     ...asking
    });
    if ((0, failure.N6)(response)) return response;
    const next = wish.follows && wish.method !== 'POST' ? redirectOf(response, url) : undefined;
    if (next === undefined) return read(response, wish);
    response.destroy();
    if ((0, failure.N6)(next)) return next;
    allowPrivate = allowPrivate && isPrivate(route);
    url = next;
   }
   return (0, failure.V2)('unreadable', `redirects more than ${MOST_REDIRECTS} times`);
  }
  const isPrivate = ({ reach })=>reach === 'private';
  const onRedirect = ({ how, why, todo })=>(0, failure.V2)(how, `redirects to a place that ${why}`, todo);
  function sentTo(url, first, { method, headers, body }) {
   const own = {
    accept: 'application/json, text/plain;q=0.9, */*;q=0.8',
    'accept-encoding': 'identity',
    'user-agent': 'foreshock'
   };
   if (url.origin !== first.origin) return {
    method,
    headers: own
   };
   const given = Object.fromEntries(Object.entries(headers).map(([name, value])=>[
     name.toLowerCase(),
     value
    ]));
   return {
    method,
    headers: {
     ...own,
     ...given
    },
    body
   };
  }
  const REDIRECTS = new Set([
   301,
   302,
   303,
   307,
   308
  ]);
  function redirectOf({ statusCode = 0, headers }, url) {
   if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined;
   if (!URL.canParse(headers.location, url.href)) return (0, failure.V2)('unreadable', 'redirects to something that is no URL');
   const next = new URL(headers.location, url);
   return url.protocol === 'https:' && next.protocol === 'http:' ? (0, failure.V2)('refused', 'redirects from https to http') : next;
  }
  async function read(response, { reads, method }) {
   const facts = {
    is: 'answered',
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    certificateUntil: certificateUntil(response)
   };
   if (reads === 'head' || method === 'HEAD') {
    response.destroy();
    return {
     ...facts,
     text: ''
    };
   }
   const text = await textOf(response);
   return (0, failure.N6)(text) ? text : {
    ...facts,
    text
   };
  }
  function beforeAbort(signal, work, otherwise) {
   work.catch(()=>undefined);
   if (signal.aborted) return Promise.resolve(otherwise());
   return new Promise((resolve, reject)=>{
    const stop = ()=>resolve(otherwise());
    signal.addEventListener('abort', stop, {
     once: true
    });
    work.then((done)=>signal.aborted ? resolve(otherwise()) : resolve(done), reject).finally(()=>signal.removeEventListener('abort', stop));
   });
  }
 },
 46588: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>notifiers
  });
  var schemas = __webpack_require__(94343);
  var domain_answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var failure = __webpack_require__(6912);
  ;
  const PAUSE_MS = 1_000;
  async function sentOver(message, { name, options, context }) {
   const url = urlIn(options, context);
   if (url instanceof problem.A) return (0, domain_answer.L5)(at(name, url));
   const made = message();
   if (made instanceof problem.A) return (0, domain_answer.L5)(at(name, made));
   const post = ()=>context.fetchText({
     url,
     method: 'POST',
     headers: {
      'content-type': 'application/json; charset=utf-8',
      ...made.headers
     },
     body: made.body,
     timeoutMs: options['timeout-seconds'] * 1000,
     follows: false,
     allowPrivate: options['allow-private'],
     reads: 'head'
    });
   const first = await post();
   if (!isWorthAnother(first)) return answerOf(name, first);
   await context.clock.sleep(PAUSE_MS * (1 + context.clock.chance()));
   return answerOf(name, await post());
  }
  function urlIn({ 'url-variable': variable, 'allow-private': allowPrivate }, { secret }) {
   const url = secret(variable)?.trim();
   if (url === undefined || url === '') return new problem.A({
    what: `The environment variable ${variable}, which holds the URL, is not set, so nothing was sent`,
    todo: `Give it to the step: \`env: { ${variable}: \${{ secrets.${variable} }} }\``
   });
   if (!URL.canParse(url)) return new problem.A({
    what: `The environment variable ${variable} holds something that is no URL`
   });
   if (!/^https:/i.test(url) && !allowPrivate) return new problem.A({
    what: `The URL in ${variable} does not begin with https, so that others could read what is sent`,
    todo: 'Use https, or set `allow-private: true` where it is in a network of your own'
   });
   return url;
  }
  function isWorthAnother(answer) {
   if ((0, failure.N6)(answer)) return answer.how !== 'refused';
   return answer.status === 429 || answer.status >= 500;
  }
  function answerOf(name, answer) {
   if ((0, failure.N6)(answer)) {
    const { why, todo } = answer;
    return (0, domain_answer.L5)(at(name, new problem.A({
     what: `The receiver ${why}`,
     ...todo === undefined ? {} : {
      todo
     }
    })));
   }
   const { status } = answer;
   if (status >= 200 && status <= 299) return (0, domain_answer.eO)(undefined);
   const todo = status in TODO ? TODO[status] : undefined;
   return (0, domain_answer.L5)(at(name, new problem.A({
    what: `The receiver answered ${status}`,
    ...todo === undefined ? {} : {
     todo
    }
   })));
  }
  const RENEW = 'The webhook may have been removed, or its channel archived: make a new one and store its URL';
  const TODO = {
   301: 'Store the URL to which it moved: redirects are not followed',
   302: 'Store the URL to which it moved: redirects are not followed',
   307: 'Store the URL to which it moved: redirects are not followed',
   308: 'Store the URL to which it moved: redirects are not followed',
   401: RENEW,
   403: RENEW,
   404: RENEW,
   410: RENEW,
   429: 'It takes fewer messages than it gets: name fewer verdicts'
  };
  const at = (name, { what, todo })=>new problem.A({
    where: `notify.${name}:`,
    what,
    ...todo === undefined ? {} : {
     todo
    }
   });
  ;
  const defineNotifier = ({ name, summary, options, message }, common)=>({
    summary,
    options: options.check(schemas.q0y(summary)),
    byDefault: 'off',
    create: (chosen, context)=>({
      name,
      send: (notice)=>sentOver(()=>message(notice, chosen, context), {
        name,
        options: common(chosen),
        context
       })
     })
   });
  var api = __webpack_require__(43759);
  var verdict = __webpack_require__(28803);
  ;
  const ROLLBACKS = [
   'nothing',
   'dry-run',
   'rolled-back',
   'needs-human'
  ];
  const RISKS = [
   'held',
   'overridden',
   'high',
   'unknown',
   'medium',
   'low'
  ];
  const variable = schemas.YjP().check(api.Fk(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'must be the name of an environment variable that holds it, never the URL or the secret itself'));
  const notifierOptions = (urlVariable)=>({
    'url-variable': schemas.Rvf(variable.check(schemas.q0y('The environment variable of the step that holds the URL. Who has the URL can write there.')), urlVariable),
    detect: schemas.Rvf(schemas.YOg(schemas.k5n(verdict.b)).check(api.Eb(verdict.b.length), schemas.q0y('Which verdicts on a run are told. Empty: none.')), [
     'fail'
    ]),
    'pull-requests': schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether runs of pull requests are told of, too. Those of forks never are.')), false),
    risk: schemas.Rvf(schemas.YOg(schemas.k5n(RISKS)).check(api.Eb(RISKS.length), schemas.q0y('What is told of a change before it is deployed: that its gate holds it or that a label has released it, and else how risky it is. Empty: nothing.')), [
     'held',
     'overridden',
     'high'
    ]),
    watch: schemas.Rvf(schemas.YOg(schemas.k5n(verdict.b)).check(api.Eb(verdict.b.length), schemas.q0y('Which verdicts on a deployment are told. Empty: none.')), [
     'fail',
     'inconclusive',
     'no-data'
    ]),
    rollback: schemas.Rvf(schemas.YOg(schemas.k5n(ROLLBACKS)).check(api.Eb(ROLLBACKS.length), schemas.q0y('What of a rollback is told. Empty: nothing.')), [
     'rolled-back',
     'needs-human'
    ]),
    'timeout-seconds': schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(30), schemas.q0y('How long one try may take. There are two at most.')), 5),
    'allow-private': schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether the URL may be at an address of a private network, and begin with http. Link-local addresses, where clouds give out credentials, are never asked.')), false)
   });
  var harmless = __webpack_require__(84131);
  var secrets = __webpack_require__(61903);
  ;
  const MOST = {
   headline: 500,
   detail: 200,
   details: 5,
   name: 160
  };
  function partsOf(prose, most) {
   const parts = [];
   let left = most;
   for (const fragment of prose){
    if (left <= 0) break;
    const text = (0, harmless.Jj)(cleaned(fragment), left);
    left -= Array.from(text).length;
    if (text !== '') parts.push({
     text,
     isName: typeof fragment !== 'string'
    });
   }
   return parts;
  }
  function cleaned(fragment) {
   if (typeof fragment === 'string') return (0, secrets.c)((0, harmless.Is)(fragment));
   const name = (0, harmless.Jj)((0, secrets.c)((0, harmless.Is)((0, harmless.Jj)(fragment.name, MOST.name * 8))).trim(), MOST.name);
   return name === '' ? '(no name)' : name;
  }
  const plain = (prose, most)=>partsOf(prose, most).map(({ text })=>text).join('');
  const detailsOf = ({ details })=>({
    shown: details.slice(0, MOST.details),
    more: Math.max(0, details.length - MOST.details)
   });
  const SYMBOLS = {
   good: '✓',
   bad: '✗',
   unsure: '○'
  };
  const placeOf = ({ repository, environment, branch, sha })=>[
    repository,
    environment,
    branch,
    sha?.slice(0, 7)
   ].filter((part)=>part !== undefined).map((part)=>cleaned({
     name: part
    }));
  ;
  const slack = defineNotifier({
   name: 'slack',
   summary: 'A channel of Slack, by an incoming webhook.',
   options: schemas.Ikc(notifierOptions('SLACK_WEBHOOK_URL')),
   message: (notice)=>({
     body: JSON.stringify(slackMessage(notice))
    })
  }, (options)=>options);
  const MOST_TEXT = 3_000;
  function slackMessage(notice) {
   const head = `${SYMBOLS[notice.tone]} *${mrkdwn(notice.title, MOST.name)}*: ${mrkdwn(notice.headline, MOST.headline)}`;
   const lines = fitting(detailsOf(notice).shown.map((detail)=>`• ${mrkdwn(detail, MOST.detail)}`));
   const more = notice.details.length - lines.length;
   const place = placeOf(notice).map(code).join(' · ');
   return {
    text: head,
    blocks: [
     section(head),
     ...notice.details.length === 0 ? [] : [
      section([
       ...lines,
       ...more > 0 ? [
        `And ${more} more.`
       ] : []
      ].join('\n'))
     ],
     {
      type: 'context',
      elements: [
       slack_text(`${place} · <${escaped(notice.runUrl).replaceAll('|', '%7C')}|the run>`)
      ]
     }
    ],
    unfurl_links: false
   };
  }
  const section = (words)=>({
    type: 'section',
    text: slack_text(words)
   });
  const slack_text = (words)=>({
    type: 'mrkdwn',
    text: words,
    verbatim: true
   });
  function fitting(lines) {
   let length = ROOM_FOR_MORE;
   return lines.filter((line)=>(length += line.length + 1) <= MOST_TEXT);
  }
  const ROOM_FOR_MORE = 40;
  const mrkdwn = (prose, most)=>partsOf(prose, most).map(({ text: part, isName })=>isName ? code(part) : escaped(part)).join('');
  const code = (name)=>`\`${escaped(name).replaceAll('`', 'ˋ')}\``;
  const escaped = (words)=>words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  ;
  const teams = defineNotifier({
   name: 'teams',
   summary: 'A channel or chat of Microsoft Teams, by a workflow that starts when a webhook request is received.',
   options: schemas.Ikc(notifierOptions('TEAMS_WEBHOOK_URL')),
   message: (notice)=>({
     body: JSON.stringify(teamsMessage(notice))
    })
  }, (options)=>options);
  const COLOURS = {
   good: 'Good',
   bad: 'Attention',
   unsure: 'Warning'
  };
  function teamsMessage(notice) {
   const { shown, more } = detailsOf(notice);
   const head = run(`${SYMBOLS[notice.tone]} ${plain(notice.title, MOST.name)}`, {
    weight: 'Bolder',
    color: COLOURS[notice.tone]
   });
   const content = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.2',
    body: [
     block([
      head,
      run(': '),
      ...runs(notice.headline, MOST.headline)
     ]),
     ...shown.map((detail)=>block([
       run('• '),
       ...runs(detail, MOST.detail)
      ])),
     ...more > 0 ? [
      block([
       run(`And ${more} more.`)
      ])
     ] : [],
     block([
      run(placeOf(notice).join(' · '), {
       isSubtle: true,
       size: 'Small'
      })
     ])
    ],
    actions: [
     {
      type: 'Action.OpenUrl',
      title: 'Open the run',
      url: notice.runUrl
     }
    ],
    msteams: {
     width: 'Full'
    }
   };
   return {
    type: 'message',
    attachments: [
     {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content
     }
    ]
   };
  }
  const block = (inlines)=>({
    type: 'RichTextBlock',
    inlines
   });
  const run = (text, style = {})=>({
    type: 'TextRun',
    text,
    ...style
   });
  const runs = (prose, most)=>partsOf(prose, most).map(({ text, isName })=>run(text, isName ? {
     fontType: 'Monospace'
    } : {}));
  var external_node_crypto_ = __webpack_require__(77598);
  ;
  const NOTICE_SOURCES = [
   'detect',
   'risk',
   'watch',
   'rollback'
  ];
  ;
  const webhook = defineNotifier({
   name: 'webhook',
   summary: 'Any receiver of JSON over https.',
   options: schemas.Ikc({
    ...notifierOptions('FORESHOCK_WEBHOOK_URL'),
    'secret-variable': schemas.lqM(variable.check(schemas.q0y('The environment variable of the step that holds a secret. The header `x-foreshock-signature-256` is then `sha256=` and the HMAC of the body.')))
   }),
   message (notice, options, { secret }) {
    const body = JSON.stringify(notificationOf(notice));
    const name = options['secret-variable'];
    if (name === undefined) return {
     body
    };
    const key = secret(name);
    if (key === undefined) return new problem.A({
     what: `The environment variable ${name}, which holds the secret to sign with, is not set, so nothing was sent`,
     todo: `Give it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\``
    });
    const signature = (0, external_node_crypto_.createHmac)('sha256', key).update(body).digest('hex');
    return {
     body,
     headers: {
      'x-foreshock-signature-256': `sha256=${signature}`
     }
    };
   }
  }, (options)=>options);
  const line = (what)=>schemas.YjP().check(schemas.q0y(what));
  const notification = schemas.Ikc({
   version: schemas.euz(1),
   id: line('The same for the same event: a message may come twice.'),
   from: schemas.k5n(NOTICE_SOURCES).check(schemas.q0y('What it comes from.')),
   outcome: line('A verdict, what a gate says or how risky a change is, or what became of a rollback.'),
   title: line('What it is about.'),
   headline: line('One sentence that can stand alone.'),
   details: schemas.YOg(schemas.YjP()).check(api.Eb(MOST.details), schemas.q0y('Further sentences, the most important first.')),
   more: schemas.Whr().check(api.qm(0), schemas.q0y('How many further sentences the run has.')),
   repository: line('`owner/name`'),
   runUrl: line('The run that says so.'),
   sha: schemas.lqM(line('The commit that it is about.')),
   branch: schemas.lqM(line('Its branch.')),
   environment: schemas.lqM(line('The environment of the deployment.'))
  });
  function notificationOf(notice) {
   const { id, from, outcome, title, headline, details, repository, runUrl, sha, branch, environment } = notice;
   const text = (name)=>plain([
     {
      name
     }
    ], MOST.name);
   return {
    version: 1,
    id: text(id),
    from,
    outcome,
    title: plain(title, MOST.headline),
    headline: plain(headline, MOST.headline),
    details: details.slice(0, MOST.details).map((detail)=>plain(detail, MOST.detail)),
    more: Math.max(0, details.length - MOST.details),
    repository,
    runUrl,
    ...sha === undefined ? {} : {
     sha
    },
    ...branch === undefined ? {} : {
     branch: text(branch)
    },
    ...environment === undefined ? {} : {
     environment: text(environment)
    }
   };
  }
  ;
  const notifiers = {
   slack: slack,
   teams: teams,
   webhook: webhook
  };
 },
 27954: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>remedies
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var rollback_order = __webpack_require__(68057);
  ;
  const isRollback = (order)=>'rollbackOf' in order;
  const sentOf = (order)=>isRollback(order) ? (0, rollback_order.Vc)(order) : {
    environment: order.environment,
    target: order.target,
    promotion_of: String(order.promotionOf),
    reason: order.reason
   };
  const wrongInOrder = (order)=>isRollback(order) ? (0, rollback_order.bV)(order) : Object.entries({
    environment: rollback_order.YR.test(order.environment),
    target: (0, rollback_order.HH)(order.target),
    promotion_of: (0, rollback_order.eQ)(order.promotionOf),
    reason: REASON.test(order.reason),
    workflow: rollback_order.A8.test(order.workflow)
   }).flatMap(([name, isRight])=>isRight ? [] : [
     name
    ]);
  const nameOf = (order)=>isRollback(order) ? `rollback ${order.rollbackOf}` : `promotion ${order.promotionOf}`;
  const REASON = /^[A-Za-z0-9][A-Za-z0-9 ,.;-]{0,199}$/u;
  ;
  const CHECKED = Symbol('each of them looks as it must');
  const CONTENTS = new WeakMap();
  function checkedInputs(order) {
   const frozen = {
    ...order
   };
   const names = wrongInOrder(frozen);
   if (names.length > 0) return {
    is: 'wrong',
    names
   };
   const inputs = {
    [CHECKED]: true
   };
   CONTENTS.set(inputs, {
    workflow: frozen.workflow,
    values: sentOf(frozen)
   });
   return {
    is: 'checked',
    inputs
   };
  }
  function contentsOf(inputs) {
   const contents = CONTENTS.get(inputs);
   if (contents === undefined) throw new Error('inputs of a dispatch that nobody has checked');
   return contents;
  }
  var deployments_telling = __webpack_require__(88224);
  var problem = __webpack_require__(73965);
  var ask = __webpack_require__(62521);
  ;
  const REFUSED = new Set([
   400,
   401,
   403,
   404,
   405,
   410,
   415,
   422,
   429,
   451
  ]);
  function notDispatched(cause, dispatch) {
   const status = (0, ask.c2)(cause);
   if (!REFUSED.has(status)) return {
    is: 'unknown',
    because: new problem.A({
     what: `GitHub did not say whether it took the ${dispatch.event}`,
     cause
    })
   };
   const said = cause instanceof Error ? cause.message : '';
   const meaning = MEANINGS.find((one)=>one.status === status && one.says.test(said)) ?? UNHEARD_OF;
   const { what, todo } = meaning.means(dispatch, (0, ask.a5)(cause) ? 'the rate limit is reached' : (0, ask.TM)(cause));
   return {
    is: 'refused',
    because: new problem.A({
     what,
     where: dispatch.workflow,
     todo,
     cause
    })
   };
  }
  const MEANINGS = [
   {
    status: 401,
    says: /(?:)/,
    means: ()=>({
      what: 'The token is not valid',
      todo: 'Pass a valid token'
     })
   },
   {
    status: 403,
    says: /is not allowed/i,
    means: ({ event })=>({
      what: `A rule of the organisation or the repository does not allow ${event} for it (403)`,
      todo: 'Have an administrator allow this event for this workflow, under Settings, Actions, Policies'
     })
   },
   {
    status: 403,
    says: /not accessible|must have|permission/i,
    means: ({ event, permission })=>({
      what: `The token may not send a ${event} (403)`,
      todo: `Add \`permissions: { ${permission} }\` to the job`
     })
   },
   {
    status: 404,
    says: /(?:)/,
    means: ({ event, permission })=>({
      what: event === 'workflow_dispatch' ? 'GitHub finds no such workflow on the default branch, or the token may not see it (404)' : 'The token may not send a repository_dispatch (404)',
      todo: `Copy a template of Foreshock there and merge it, and see that the job has \`permissions: { ${permission} }\``
     })
   },
   {
    status: 422,
    says: /unexpected inputs/i,
    means: (_, said)=>({
      what: `The workflow does not declare inputs that are sent to it: ${inputsIn(said)}`,
      todo: 'Copy the `inputs` of a template of Foreshock into it'
     })
   },
   {
    status: 422,
    says: /does not have .?workflow_dispatch/i,
    means: ()=>({
      what: 'The workflow has no `on: workflow_dispatch`',
      todo: 'Copy the `on` of a template of Foreshock into it'
     })
   },
   {
    status: 422,
    says: /disabled/i,
    means: ()=>({
      what: 'The workflow is disabled',
      todo: 'Enable it on the page of the repository’s actions'
     })
   }
  ];
  const UNHEARD_OF = {
   means: ({ event }, said)=>({
     what: `GitHub refused the ${event}: ${said}`,
     todo: 'Start the workflow by hand once, to see what it lacks'
    })
  };
  const inputsIn = (said)=>{
   const named = [
    ...said.matchAll(/[a-z_]+/g)
   ].map(([word])=>word).filter((word)=>SENT.has(word));
   return named.length === 0 ? 'some of them' : [
    ...new Set(named)
   ].join(', ');
  };
  const SENT = new Set([
   'environment',
   'target',
   'expected_current_sha',
   'incident',
   'reason',
   'hop',
   'rollback_of',
   'promotion_of'
  ]);
  ;
  const defineRemedy = (kind)=>kind;
  function guarded({ mode, allowed }, send) {
   const sent = new Set();
   return async (order)=>{
    if (mode !== 'live') return {
     is: 'dry-run'
    };
    const checking = checkedInputs(order);
    if (checking.is === 'wrong') return refused(`What would be sent is not as it must be: ${checking.names.join(', ')}`);
    if (!allowed.includes(order.workflow)) return refused(`The workflow ${order.workflow} is not the one that is allowed`);
    if (sent.has(nameOf(order))) return {
     is: 'already-done'
    };
    sent.add(nameOf(order));
    return send(checking.inputs);
   };
  }
  const refused = (what)=>({
    is: 'refused',
    because: new problem.A({
     what,
     todo: 'Name it as `rollback.workflow` or `watch.on-pass.workflow` in the configuration of the default branch'
    })
   });
  var parse = __webpack_require__(23945);
  var api_fields = __webpack_require__(39339);
  ;
  const READ = 'actions: read';
  const SLACK_MS = 5_000;
  function startedBy({ client, repository, defaultBranch }, event) {
   const [owner = '', repo = ''] = repository.split('/');
   return (order, since)=>(0, ask.kA)(client, {
     what: `the runs of ${order.workflow}`,
     permission: READ
    }, async ()=>{
     const from = `${new Date(since - SLACK_MS).toISOString().slice(0, 19)}Z`;
     const { data } = await client.octokit.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: fileName(order.workflow),
      event,
      branch: defaultBranch,
      created: `>=${from}`,
      per_page: 30
     });
     const { workflow_runs: runs } = parse.qg(listing, data);
     const titled = runs.filter(({ display_title: title = '' })=>wordsOf(title).includes(order.incident));
     const [only, ...others] = titled.length > 0 ? titled : runs;
     return only === undefined || others.length > 0 ? undefined : runOf(only);
    });
  }
  function runNow({ client, repository }) {
   const [owner = '', repo = ''] = repository.split('/');
   return (runId)=>(0, ask.kA)(client, {
     what: `run ${runId}`,
     permission: READ
    }, async ()=>{
     const { data } = await client.octokit.rest.actions.getWorkflowRun({
      owner,
      repo,
      run_id: runId
     });
     return runOf(parse.qg(listedRun, data));
    });
  }
  const fileName = (workflow)=>workflow.split('/').at(-1) ?? '';
  const wordsOf = (title)=>title.split(/[^\w-]+/);
  const listedRun = schemas.Ikc({
   id: api_fields.id,
   status: schemas.YjP(),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   updated_at: (0, api_fields.mt)(api_fields.kB),
   display_title: (0, api_fields.mt)(schemas.YjP())
  });
  const listing = schemas.Ikc({
   workflow_runs: (0, api_fields.c3)(listedRun)
  });
  function runOf({ id: runId, status, conclusion, updated_at: updatedAt }) {
   return {
    runId,
    status: STATUSES.find((word)=>word === status) ?? 'in_progress',
    ...conclusion === undefined ? {} : {
     conclusion
    },
    ...updatedAt === undefined ? {} : {
     updatedAt
    }
   };
  }
  const STATUSES = [
   'queued',
   'in_progress',
   'completed',
   'waiting',
   'requested',
   'pending'
  ];
  ;
  const repositoryDispatch = defineRemedy({
   summary: 'Sends a `repository_dispatch` event, for which the rollback workflow listens.',
   options: schemas.Ikc({
    event: schemas.Rvf(schemas.YjP().check(api.Fk(/^[a-z][\w.-]{0,99}$/i, 'an event is called by letters, digits and . _ -'), schemas.q0y('The type of the event.')), 'foreshock-rollback')
   }),
   create: ({ event }, context)=>({
     name: 'repository-dispatch',
     act: guarded(context, (inputs)=>send(inputs, event, context)),
     startedBy: startedBy(context, 'repository_dispatch'),
     run: runNow(context)
    })
  });
  async function send(inputs, event, { client, repository }) {
   const { workflow, values } = contentsOf(inputs);
   const [owner = '', repo = ''] = repository.split('/');
   try {
    const request = client.octokit.rest.repos.createDispatchEvent({
     owner,
     repo,
     event_type: event,
     client_payload: values,
     ...deployments_telling.E
    });
    const answer = await client.deadline.race(request, 'Dispatching the workflow');
    if (answer.status !== 204) throw new Error('the answer is not one of GitHub');
    return {
     is: 'dispatched'
    };
   } catch (cause) {
    return notDispatched(cause, {
     event: 'repository_dispatch',
     workflow,
     permission: 'contents: write'
    });
   }
  }
  ;
  const workflowDispatch = defineRemedy({
   summary: 'Starts the rollback workflow on the default branch by `workflow_dispatch`.',
   options: schemas.Ikc({}),
   create: (_, context)=>({
     name: 'workflow-dispatch',
     act: guarded(context, (inputs)=>dispatch(inputs, context)),
     startedBy: startedBy(context, 'workflow_dispatch'),
     run: runNow(context)
    })
  });
  async function dispatch(inputs, context) {
   const { client } = context;
   try {
    const first = workflow_dispatch_send(inputs, {
     ...context,
     wantsDetails: true
    });
    return await client.deadline.race(first, 'Dispatching the workflow');
   } catch (cause) {
    if (!isUnknownToThisServer(cause)) return failed(contentsOf(inputs), cause);
   }
   try {
    const second = workflow_dispatch_send(inputs, {
     ...context,
     wantsDetails: false
    });
    return await client.deadline.race(second, 'Dispatching the workflow');
   } catch (cause) {
    return failed(contentsOf(inputs), cause);
   }
  }
  async function workflow_dispatch_send(inputs, { client, repository, defaultBranch, wantsDetails }) {
   const { workflow, values } = contentsOf(inputs);
   const [owner = '', repo = ''] = repository.split('/');
   const { status, data } = await client.octokit.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
    owner,
    repo,
    workflow_id: fileName(workflow),
    ref: defaultBranch,
    inputs: values,
    ...wantsDetails ? {
     return_run_details: true
    } : {},
    ...deployments_telling.E
   });
   const details = parse.xL(schemas.Ikc({
    workflow_run_id: schemas.Whr().check(api.NC())
   }), data);
   if (details.success) return {
    is: 'dispatched',
    runId: details.data.workflow_run_id
   };
   const answered = status;
   if (answered !== 204) throw new Error('the answer names no run');
   return {
    is: 'dispatched'
   };
  }
  const isUnknownToThisServer = (cause)=>[
    400,
    422
   ].includes((0, ask.c2)(cause) ?? 0) && String(cause).includes('return_run_details');
  const failed = ({ workflow }, cause)=>notDispatched(cause, {
    event: 'workflow_dispatch',
    workflow,
    permission: 'actions: write'
   });
  ;
  const remedies = {
   'workflow-dispatch': workflowDispatch,
   'repository-dispatch': repositoryDispatch
  };
 },
 64944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $N: ()=>codeOf,
   Zw: ()=>problemOf,
   xx: ()=>because
  });
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  const because = (thrown)=>String(memberOf(thrown, 'message') ?? thrown);
  const codeOf = (thrown)=>memberOf(thrown, 'code');
  const problemOf = (what, thrown)=>thrown instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A ? thrown : new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `${what}: ${because(thrown)}`,
    cause: thrown
   });
  const memberOf = (thrown, name)=>typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
 },
 59494: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>stores
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var answer = __webpack_require__(86462);
  var domain_problem = __webpack_require__(73965);
  var ask = __webpack_require__(62521);
  var git_data = __webpack_require__(64809);
  var safe_name = __webpack_require__(47323);
  ;
  const defineStore = (kind)=>kind;
  ;
  const branch = defineStore({
   summary: 'The repository itself, as refs beside its branches: lasting, and for servers whose cache cannot be used.',
   options: schemas.Ikc({
    'most-reads': schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(500), schemas.q0y('How many segments one job or command may fetch: each costs a request to GitHub.')), 50)
   }),
   create: (options, context)=>branchStore({
     mostReads: options['most-reads']
    }, context)
  });
  const PREFIX = 'refs/foreshock/history/';
  const FILE = 'segment.zip';
  const MOST_BYTES = 50_000_000;
  const SPARE_BYTES = 100_000;
  const MOST_REMOVALS = 20;
  const MOST_HELD_BYTES = 100_000_000;
  function branchStore({ mostReads }, context) {
   const { github } = context;
   const state = {
    context,
    mostReads,
    git: github === undefined ? undefined : (0, git_data.p)(github.client, github.repository),
    commits: new Map(),
    settled: new Map(),
    heldBytes: 0,
    reads: 0
   };
   const open = async ()=>state.opened = await openRefs(state);
   return {
    name: 'branch',
    place: `${PREFIX}* of ${github?.repository ?? 'a repository at GitHub'}`,
    open,
    names: ()=>Promise.resolve([
      ...state.commits.keys()
     ]),
    read: (name)=>readWithinBudget(state, name),
    append: async (segment)=>{
     if (!(0, safe_name.IP)(segment)) return failed(unsafe(segment.name).what);
     if (state.git === undefined) return failed(noGitHub().message);
     if (bytesIn(segment) > MOST_BYTES - SPARE_BYTES) return failed(`it is larger than ${MOST_BYTES / 1e6} MB`);
     if (state.opened === undefined) await open();
     return state.commits.has(segment.name) ? whatIsThere(state, segment.name) : appendRef(state, state.git, segment);
    },
    remove: (names)=>removeRefs(state, names)
   };
  }
  async function openRefs(state) {
   const { git, context, commits } = state;
   if (git === undefined) return (0, answer.L5)(noGitHub());
   const question = {
    what: `the refs under ${PREFIX}`,
    permission: 'contents: read'
   };
   const listed = await (0, ask.kA)(context, question, ()=>git.refsUnder(PREFIX));
   if (listed.is === 'unknown') return listed;
   const { refs, complete } = listed.value;
   const foreign = refs.filter(({ ref })=>!(0, safe_name.TE)(nameIn(ref)));
   commits.clear();
   for (const { ref, sha } of refs)if ((0, safe_name.TE)(nameIn(ref))) commits.set(nameIn(ref), sha);
   const damages = [
    ...commits
   ].map(([name, sha])=>state.settled.get(keyOf(name, sha))).filter(isDamage);
   return (0, answer.eO)({
    complete: complete && damages.length === 0,
    notes: [
     ...complete ? [] : [
      'GitHub lists more refs of the history than are read at once.'
     ],
     ...foreign.length === 0 ? [] : [
      passedOver(foreign)
     ],
     ...damages.map(({ because })=>`${because.what}. It was left as it is.`)
    ]
   });
  }
  const isDamage = (answer)=>answer?.is === 'unknown';
  const passedOver = (refs)=>`${refs.length} refs under ${PREFIX} have names that no segment has, and were passed over. The first is ${shown(refs[0]?.ref ?? '')}.`;
  async function readWithinBudget(state, name) {
   const commit = state.commits.get(name);
   if (!(0, safe_name.TE)(name)) return (0, answer.L5)(unsafe(name));
   if (commit === undefined) return (0, answer.L5)(new domain_problem.A({
    what: `There is no ref ${PREFIX}${name}`
   }));
   const isSettled = state.settled.has(keyOf(name, commit));
   if (!isSettled && state.reads >= state.mostReads) return (0, answer.L5)(budgetSpent(state));
   if (!isSettled) state.reads += 1;
   return readCommit(state, name, commit);
  }
  async function readCommit(state, name, commit) {
   const { git, context, settled } = state;
   if (git === undefined) return (0, answer.L5)(noGitHub());
   const before = settled.get(keyOf(name, commit));
   if (before !== undefined) return before;
   const question = {
    what: `the segment ${name}`,
    permission: 'contents: read'
   };
   const zip = await (0, ask.kA)(context, question, ()=>git.fileAt(FILE, commit, MOST_BYTES));
   if (zip.is === 'unknown') return zip;
   const segment = await segmentIn(zip.value, name, context);
   settle(state, keyOf(name, commit), segment);
   return segment;
  }
  async function segmentIn(zip, name, context) {
   const { unzip } = await Promise.all([
    __webpack_require__.e(663),
    __webpack_require__.e(3660)
   ]).then(__webpack_require__.bind(__webpack_require__, 3660));
   const files = await unzip(zip, {
    origin: `segment ${name}`,
    todo: 'It is left as it is',
    isFlat: true
   });
   if (files.is === 'unknown') return (0, answer.L5)(damaged(name, files.because.what));
   const segment = {
    name,
    files: files.value
   };
   const damage = (0, safe_name.IP)(segment) ? context.damageOf(segment) : damaged(name, 'it holds files that no segment has');
   return damage === undefined ? (0, answer.eO)(segment) : (0, answer.L5)(damage);
  }
  function settle(state, key, answer) {
   const bytes = answer.is === 'known' ? bytesIn(answer.value) : 0;
   if (state.heldBytes + bytes > MOST_HELD_BYTES) return;
   state.heldBytes += bytes;
   state.settled.set(key, answer);
  }
  async function appendRef(state, git, segment) {
   const { deadline } = state.context;
   const ref = `${PREFIX}${segment.name}`;
   try {
    const { zipOf } = await __webpack_require__.e(1642).then(__webpack_require__.bind(__webpack_require__, 61642));
    const file = {
     path: FILE,
     content: zipOf(segment.files),
     message: `Foreshock history: ${segment.name}`
    };
    const commit = await deadline.race(git.commitFile(file), 'Writing the segment to GitHub');
    try {
     await deadline.race(git.createRef(ref, commit), `Making ${ref}`);
    } catch (thrown) {
     const sha = (await seen(state, git, ref))?.sha;
     if (sha === undefined) return notStored(thrown);
     state.commits.set(segment.name, sha);
     return sha === commit ? {
      is: 'stored'
     } : await whatIsThere(state, segment.name);
    }
    state.commits.set(segment.name, commit);
    return {
     is: 'stored'
    };
   } catch (thrown) {
    return notStored(thrown);
   }
  }
  async function seen({ context }, git, ref) {
   const there = await (0, ask.kA)(context, {
    what: ref,
    permission: 'contents: read'
   }, ()=>git.refAt(ref));
   return there.is === 'known' ? there.value : undefined;
  }
  async function whatIsThere(state, name) {
   const there = await readCommit(state, name, state.commits.get(name) ?? '');
   if (there.is === 'known') return {
    is: 'already-there'
   };
   return failed(`a segment of this name is there, and it cannot be used: ${there.because.what}`);
  }
  async function removeRefs(state, names) {
   const { git, commits, context } = state;
   if (git === undefined) return {
    is: 'kept',
    because: noGitHub().message
   };
   const wanted = names.filter(safe_name.TE);
   try {
    for (const name of wanted.slice(0, MOST_REMOVALS)){
     await context.deadline.race(git.deleteRef(`${PREFIX}${name}`), `Deleting ${PREFIX}${name}`);
     commits.delete(name);
    }
   } catch (thrown) {
    return {
     is: 'kept',
     because: refusalOf(thrown)
    };
   }
   const rest = wanted.length - MOST_REMOVALS;
   return rest > 0 ? {
    is: 'kept',
    because: `${MOST_REMOVALS} segments are removed at a time, and ${rest} are left`
   } : {
    is: 'removed'
   };
  }
  const notStored = (thrown)=>isForReadersOnly(thrown) ? {
    is: 'read-only',
    because: refusalOf(thrown)
   } : failed(refusalOf(thrown));
  const isForReadersOnly = (thrown)=>(0, ask.c2)(thrown) === 403 && !(0, ask.a5)(thrown) && /not accessible|read-?only/i.test(String(thrown));
  function refusalOf(thrown) {
   const status = (0, ask.c2)(thrown);
   if (thrown instanceof domain_problem.A) return thrown.what;
   if ((0, git_data.w)(thrown)) return 'the repository has no commit yet, and GitHub keeps nothing in it before the first';
   const why = status === undefined ? (0, ask.TM)(thrown) : `GitHub answered ${status}: ${(0, ask.TM)(thrown)}`;
   return status === 404 || /not accessible/i.test(String(thrown)) ? `${why}. ${MORE_RIGHTS}` : why;
  }
  const MORE_RIGHTS = 'Add `permissions: { contents: write }` to the job';
  const nameIn = (ref)=>ref.slice(PREFIX.length);
  const keyOf = (name, commit)=>`${name} ${commit}`;
  const bytesIn = ({ files })=>[
    ...files.values()
   ].reduce((sum, { length })=>sum + length, 0);
  const shown = (text)=>JSON.stringify(text.slice(0, 200));
  const failed = (because)=>({
    is: 'failed',
    because
   });
  const damaged = (name, how)=>new domain_problem.A({
    what: `The segment ${name} is damaged: ${how}`
   });
  const unsafe = (name)=>new domain_problem.A({
    what: `The segment name ${shown(name)} is not safe for a ref`
   });
  const budgetSpent = ({ mostReads, commits })=>new domain_problem.A({
    what: `${mostReads} of the ${commits.size} segments in the repository were fetched, and no more are`,
    todo: 'Raise history.branch.most-reads if GitHub allows more requests'
   });
  const noGitHub = ()=>new domain_problem.A({
    what: 'The history lies in a repository at GitHub, which cannot be asked here',
    todo: 'Set GITHUB_TOKEN to a token that may read its contents, in a checkout of the repository'
   });
  var external_node_crypto_ = __webpack_require__(77598);
  ;
  const FOLDER = '.foreshock-cache';
  const layout_PREFIX = 'foreshock-history-v1-';
  const PACKS = `${layout_PREFIX}pack-`;
  const VERSIONS = [
   'zstd-without-long',
   'gzip'
  ].map((packing)=>(0, external_node_crypto_.createHash)('sha256').update([
    FOLDER,
    packing,
    '1.0'
   ].join('|')).digest('hex'));
  var because = __webpack_require__(64944);
  ;
  function lanes(most) {
   const waiting = [];
   let free = most;
   return async (work)=>{
    if (free === 0) await new Promise((resolve)=>waiting.push(resolve));
    else free -= 1;
    try {
     return await work();
    } finally{
     const next = waiting.shift();
     if (next === undefined) free += 1;
     else next();
    }
   };
  }
  var body = __webpack_require__(24346);
  var deadline = __webpack_require__(83049);
  ;
  function cacheService(place, deadline) {
   const silence = {
    times: 0
   };
   const call = (request, understand)=>deadline.race(persist(silence, request, understand), request.what);
   return {
    lookUp: ({ key, version })=>{
     const url = new URL('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL', place.url).href;
     const body = JSON.stringify({
      key,
      restore_keys: [
       key
      ],
      version
     });
     const headers = {
      authorization: `Bearer ${place.token}`,
      'content-type': 'application/json'
     };
     return call({
      what: 'Asking the cache service for an entry',
      limitMs: ATTEMPT_MS,
      mostBytes: 100_000,
      send: (http)=>http.post(url, body, headers)
     }, foundIn);
    },
    download: ({ url }, { expectedBytes, mostBytes })=>call({
      what: 'Downloading an entry of the cache',
      limitMs: ATTEMPT_MS + expectedBytes / SLOWEST_BYTES_PER_MS,
      mostBytes,
      send: (http)=>http.get(url)
     }, bytesOf)
   };
  }
  const ATTEMPT_MS = 5000;
  const SLOWEST_BYTES_PER_MS = 1000;
  const PAUSES_MS = [
   200,
   800
  ];
  const MOST_SILENCES = 2;
  async function persist(silence, exchange, understand) {
   for (const pauseMs of [
    ...PAUSES_MS,
    undefined
   ]){
    if (silence.times >= MOST_SILENCES) throw new domain_problem.A({
     what: 'The cache service does not answer'
    });
    const attempt = await tryOnce(silence, exchange, understand);
    if (attempt.is === 'answer') return attempt.value;
    if (pauseMs === undefined || !attempt.isWorthAnother) throw attempt.because;
    await new Promise((resolve)=>setTimeout(resolve, pauseMs));
   }
   throw new Error('every attempt ends above');
  }
  async function tryOnce(silence, exchange, understand) {
   const limit = (0, deadline._)(exchange.limitMs);
   const fault = (how, isWorthAnother)=>{
    return {
     is: 'fault',
     because: new domain_problem.A({
      what: `${exchange.what} failed: ${how}`
     }),
     isWorthAnother
    };
   };
   try {
    const reply = await replyWithin(limit, exchange);
    silence.times = 0;
    if (reply.status !== 200) return fault(wordsFor(reply), reply.status >= 500);
    return {
     is: 'answer',
     value: understand(reply)
    };
   } catch (thrown) {
    if (!limit.signal.aborted) return fault(withoutQuery((0, because.xx)(thrown)), !(thrown instanceof domain_problem.A));
    silence.times += 1;
    return fault(`there was no answer within ${Math.round(exchange.limitMs / 1000)} s`, false);
   }
  }
  async function replyWithin(limit, { what, mostBytes, send }) {
   const { HttpClient } = await Promise.all([
    __webpack_require__.e(4119),
    __webpack_require__.e(4942)
   ]).then(__webpack_require__.bind(__webpack_require__, 44942));
   const http = new HttpClient('foreshock', [], {
    allowRedirects: false
   });
   const work = async ()=>{
    const { message } = await send(http);
    if (Number(message.headers['content-length']) > mostBytes) throw tooLarge(mostBytes);
    const { statusCode: status = 0, headers } = message;
    return {
     status,
     type: headers['content-type'] ?? '',
     bytes: await (0, body.x8)(message, mostBytes)
    };
   };
   try {
    return await limit.race(work(), what);
   } finally{
    http.dispose();
   }
  }
  const LookUpReply = schemas.Ikc({
   ok: schemas.lqM(schemas.zMY()),
   signed_download_url: schemas.lqM(schemas.YjP()),
   matched_key: schemas.lqM(schemas.YjP())
  });
  function foundIn({ bytes }) {
   const reply = LookUpReply.safeParse(parseJson(bytes));
   if (!reply.success) throw new Error('the answer is not JSON, or not all of it');
   const { ok = false, signed_download_url: url = '', matched_key: key = '' } = reply.data;
   return ok && URL.canParse(url) ? {
    key,
    url
   } : undefined;
  }
  function bytesOf({ type, bytes }) {
   if (type.startsWith('text/html')) throw new Error('the answer is a web page');
   return bytes;
  }
  function parseJson(bytes) {
   try {
    return JSON.parse(new TextDecoder().decode(bytes));
   } catch  {
    return undefined;
   }
  }
  function wordsFor({ status, bytes }) {
   const isDenied = status === 403 && new TextDecoder().decode(bytes).includes('cache read denied:');
   return isDenied ? 'GitHub lets this job read no caches' : `the answer is status ${status}`;
  }
  const tooLarge = (mostBytes)=>new domain_problem.A({
    what: `the answer is larger than ${mostBytes / 1e6} MB`
   });
  const withoutQuery = (text)=>text.replace(/\?\S*/g, '');
  ;
  const TAR_LIMITS = {
   entries: 5000,
   nameBytes: 65_536
  };
  function readTar(archive) {
   const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
   const entries = new Map();
   let longer;
   let at = 0;
   for(;;){
    const block = bytes.subarray(at, at + BLOCK);
    if (isZero(block)) break;
    const header = readHeader(block);
    const size = longer?.size ?? header.size;
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    if (content.length < size) throw refused('it breaks off');
    at += BLOCK + BLOCK * Math.ceil(size / BLOCK);
    if (header.type === PAX || header.type === GNU_LONG_NAME) {
     if (longer !== undefined) throw refused('one of its entries has two long names');
     longer = header.type === PAX ? readPax(content) : {
      path: tar_text(content)
     };
     continue;
    }
    const entry = entryOf({
     path: longer?.path ?? header.path,
     type: header.type,
     content
    });
    if (entries.has(entry.path)) throw refused('two of its entries have the same name');
    if (entries.size === TAR_LIMITS.entries) throw refused(`it holds more than ${TAR_LIMITS.entries} entries`);
    entries.set(entry.path, entry);
    longer = undefined;
   }
   if (longer !== undefined) throw refused('a long name belongs to no entry');
   if (bytes.length < at + END) throw refused('it breaks off');
   if (!isZero(bytes.subarray(at))) throw refused('something follows its end');
   return [
    ...entries.values()
   ];
  }
  const BLOCK = 512;
  const END = 2 * BLOCK;
  const PAX = 'x';
  const GNU_LONG_NAME = 'L';
  function readHeader(block) {
   if (block.length < BLOCK) throw refused('it breaks off');
   if (checksum(block) !== octal(block.subarray(148, 156))) throw refused('a header does not match its checksum');
   const magic = block.toString('latin1', 257, 263);
   if (magic !== 'ustar\0' && magic !== 'ustar ') throw refused('a header is of no format that is known');
   const prefix = magic === 'ustar\0' ? tar_text(block.subarray(345, 500)) : '';
   const name = tar_text(block.subarray(0, 100));
   return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: octal(block.subarray(124, 136)),
    type: block.toString('latin1', 156, 157)
   };
  }
  function checksum(block) {
   let sum = 8 * 0x20;
   for (const [index, byte] of block.entries())if (index < 148 || index >= 156) sum += byte;
   return sum;
  }
  function octal(field) {
   const digits = /^ *([0-7]{1,11})[ \0]*$/.exec(field.toString('latin1'))?.[1];
   if (digits === undefined) throw refused('a header holds no number where one belongs');
   return Number.parseInt(digits, 8);
  }
  function readPax(content) {
   if (content.length > TAR_LIMITS.nameBytes) throw refused('a header is too long');
   const records = new Map();
   let at = 0;
   while(at < content.length){
    const length = Number(/^[1-9]\d{0,4}(?= )/.exec(content.toString('latin1', at, at + 6))?.[0]);
    const record = content.subarray(at, at + length);
    const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record.toString()) ?? [];
    if (key === undefined || value === undefined || record.length !== length) throw refused('a header makes no sense');
    records.set(key, value);
    at += length;
   }
   if ([
    ...records.keys()
   ].some((key)=>key.startsWith('GNU.sparse.'))) throw refused('it holds a file with holes');
   const [path, size] = [
    records.get('path'),
    records.get('size')
   ];
   if (size !== undefined && !/^\d{1,12}$/.test(size)) throw refused('a header holds no number where one belongs');
   return {
    ...path === undefined ? {} : {
     path
    },
    ...size === undefined ? {} : {
     size: Number(size)
    }
   };
  }
  function entryOf({ path, type, content }) {
   const kind = KINDS[type];
   if (kind === undefined) throw refused(`it holds ${STRANGERS[type] ?? 'something that is no file and no folder'}`);
   if (kind === 'folder' && content.length > 0) throw refused('a folder has content');
   const plain = kind === 'folder' ? path.replace(/\/$/, '') : path;
   if (!isPlain(plain)) throw refused('an entry has a name that is no plain path');
   return {
    path: plain,
    kind,
    bytes: content
   };
  }
  const KINDS = {
   '0': 'file',
   '\0': 'file',
   '5': 'folder'
  };
  const STRANGERS = {
   '1': 'a link',
   '2': 'a link',
   '3': 'a device',
   '4': 'a device',
   '6': 'a device',
   S: 'a file with holes'
  };
  const isPlain = (path)=>!/[\\:\0]/.test(path) && path.split('/').every((part)=>part !== '' && part !== '.' && part !== '..');
  const tar_text = (field)=>{
   if (field.length > TAR_LIMITS.nameBytes) throw refused('a header is too long');
   const end = field.indexOf(0);
   return field.toString('utf8', 0, end < 0 ? field.length : end);
  };
  function isZero(bytes) {
   for (const byte of bytes)if (byte !== 0) return false;
   return true;
  }
  const refused = (what)=>new domain_problem.A({
    what: `The archive was not read: ${what}`
   });
  var external_node_child_process_ = __webpack_require__(31421);
  var external_node_zlib_ = __webpack_require__(38522);
  var external_node_zlib_namespaceObject = __webpack_require__.t(external_node_zlib_, 2);
  ;
  async function inflate(archive, mostBytes) {
   try {
    if (beginsWith(archive, GZIP)) return inflated(await byZlib(external_node_zlib_.gunzip, archive, mostBytes));
    if (beginsWith(archive, ZSTD)) return inflated(await zstd(archive, mostBytes));
    return {
     is: 'damaged',
     because: 'it is packed neither with zstd nor with gzip'
    };
   } catch (thrown) {
    if (thrown instanceof domain_problem.A) return {
     is: 'unable',
     because: thrown
    };
    if ((0, because.$N)(thrown) === TOO_LARGE) return {
     is: 'damaged',
     because: `it inflates to more than ${mostBytes / 1e6} MB`
    };
    return {
     is: 'damaged',
     because: `it cannot be inflated: ${(0, because.xx)(thrown)}`
    };
   }
  }
  const GZIP = [
   0x1f,
   0x8b
  ];
  const ZSTD = [
   0x28,
   0xb5,
   0x2f,
   0xfd
  ];
  const byZlib = (work, archive, mostBytes)=>new Promise((resolve, reject)=>{
    work(archive, {
     maxOutputLength: mostBytes
    }, (error, bytes)=>error === null ? resolve(bytes) : reject(error));
   });
  async function zstd(archive, mostBytes) {
   const own = Reflect.get(external_node_zlib_namespaceObject, 'zstdDecompress');
   return isInflate(own) ? byZlib(own, archive, mostBytes) : byProgram(archive, mostBytes);
  }
  const isInflate = (value)=>typeof value === 'function';
  function byProgram(archive, mostBytes) {
   return new Promise((resolve, reject)=>{
    const child = (0, external_node_child_process_.spawn)('zstd', [
     '--decompress',
     '--stdout',
     '--quiet'
    ], {
     timeout: PATIENCE_MS,
     windowsHide: true
    });
    const chunks = [];
    let length = 0;
    child.stdout.on('data', (chunk)=>{
     length += chunk.length;
     chunks.push(chunk);
     if (length <= mostBytes) return;
     child.kill('SIGKILL');
     child.stdout.destroy();
     reject(Object.assign(new Error('too large'), {
      code: TOO_LARGE
     }));
    });
    child.stderr.resume();
    child.stdin.on('error', ()=>undefined);
    child.on('error', (thrown)=>reject(noProgram(thrown)));
    child.on('close', (code)=>{
     if (code === 0) resolve(Buffer.concat(chunks, length));
     else if (code === null) reject(noProgram('it was ended'));
     else reject(new Error('zstd finds it damaged'));
    });
    child.stdin.end(archive);
   });
  }
  const PATIENCE_MS = 20_000;
  const inflated = (bytes)=>({
    is: 'inflated',
    bytes
   });
  const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE';
  const beginsWith = (bytes, magic)=>magic.every((byte, index)=>bytes[index] === byte);
  const noProgram = (cause)=>new domain_problem.A({
    what: `An entry of the cache is packed with zstd, which cannot be run here: ${(0, because.xx)(cause)}`,
    todo: 'Install zstd, or use Node 22.15 or newer',
    cause
   });
  ;
  const ENTRY_LIMITS = {
   packedBytes: 30_000_000,
   bytes: 60_000_000
  };
  async function unpack(archive) {
   const inflated = await inflate(archive, ENTRY_LIMITS.bytes);
   if (inflated.is !== 'inflated') return inflated;
   try {
    return {
     is: 'segments',
     segments: segmentsIn(readTar(inflated.bytes))
    };
   } catch (thrown) {
    if (thrown instanceof domain_problem.A) return {
     is: 'damaged',
     because: thrown.what
    };
    throw thrown;
   }
  }
  function segmentsIn(entries) {
   const segments = new Map();
   for (const { path, kind, bytes } of entries){
    if (APPLE_DOUBLE.test(path)) continue;
    const [name, file] = placeOf(path, kind);
    if (name === undefined) continue;
    const files = segments.get(name) ?? new Map();
    segments.set(name, files);
    if (file !== undefined) files.set(file, bytes);
   }
   return [
    ...segments
   ].map(([name, files])=>({
     name,
     files
    }));
  }
  const APPLE_DOUBLE = /(?:^|\/)\._[^/]*$/;
  function placeOf(path, kind) {
   const [root, segments, name, file, ...rest] = path.split('/');
   const isOurs = root === FOLDER && (segments === undefined || segments === 'segments') && (name === undefined || (0, safe_name.TE)(name)) && (file === undefined ? kind === 'folder' : (0, safe_name.c8)(file) && kind === 'file') && rest.length === 0;
   if (!isOurs) throw new domain_problem.A({
    what: 'The archive was not read: it holds something beside segments'
   });
   if (name === undefined) return [];
   return file === undefined ? [
    name
   ] : [
    name,
    file
   ];
  }
  ;
  function shelfOf(context, mostRestores) {
   const { cachePlace: place = NOWHERE } = context;
   return {
    context,
    service: place.is === 'known' ? (0, answer.eO)(cacheService(place.value, context.deadline)) : place,
    mostRestores,
    copies: new Map(),
    held: new Map(),
    damaged: new Map(),
    contents: new Map(),
    underWay: new Map(),
    inLane: lanes(MOST_AT_ONCE),
    alone: lanes(1),
    restoresLeft: mostRestores
   };
  }
  const MOST_AT_ONCE = 8;
  const NOWHERE = (0, answer.L5)(new domain_problem.A({
   what: 'There is no Actions cache where this runs'
  }));
  async function openShelf(shelf) {
   const { service, context } = shelf;
   if (context.cacheMode === 'none' || context.cacheMode === 'write-only') return incomplete(`The cache-mode ${context.cacheMode} lets nothing be read.`);
   if (service.is === 'unknown') return service;
   const list = await listed(context);
   if (list.is === 'unknown') {
    shelf.unlisted = list.because;
    return fetchNewest(shelf, service.value);
   }
   delete shelf.unlisted;
   shelf.copies.clear();
   for (const entry of list.value.entries)shelve(shelf, {
    key: entry.key,
    version: entry.version,
    entry
   });
   if (list.value.complete) return (0, answer.eO)({
    complete: true,
    notes: []
   });
   return incomplete('The cache has more entries of the history than are listed: old segments may be missing.');
  }
  const namesOn = ({ copies, held, damaged })=>[
    ...new Set([
     ...copies.keys(),
     ...held.keys(),
     ...damaged.keys()
    ])
   ];
  function takeFrom(shelf, name) {
   const segment = shelf.held.get(name);
   if (segment !== undefined) return Promise.resolve((0, answer.eO)(segment));
   const underWay = shelf.underWay.get(name) ?? fetchSegment(shelf, name).finally(()=>shelf.underWay.delete(name));
   shelf.underWay.set(name, underWay);
   return underWay;
  }
  async function contentOf(shelf, copy) {
   const problem = shelf.contents.has(idOf(copy)) ? undefined : await fetchCopy(shelf, copy, {
    restoresLeft: 1
   });
   if (problem !== undefined) return (0, answer.L5)(problem);
   const content = shelf.contents.get(idOf(copy));
   return content === undefined ? (0, answer.L5)(new domain_problem.A({
    what: 'The entry is damaged, and stays'
   })) : (0, answer.eO)(content);
  }
  async function isThere(shelf, { key, version }) {
   if (shelf.service.is === 'unknown') throw shelf.service.because;
   return (await shelf.service.value.lookUp({
    key,
    version
   }))?.key === key;
  }
  const nameOf = (key)=>key.slice(layout_PREFIX.length);
  async function listed({ listCacheEntries }) {
   if (listCacheEntries === undefined) return (0, answer.L5)(new domain_problem.A({
    what: 'The cache entries cannot be listed here'
   }));
   const all = await listCacheEntries(layout_PREFIX);
   if (all.is === 'unknown' || all.value.complete) return all;
   const packs = await listCacheEntries(PACKS);
   if (packs.is === 'unknown') return packs;
   const seen = new Set(all.value.entries.map(({ id })=>id));
   const older = packs.value.entries.filter(({ id })=>!seen.has(id));
   return (0, answer.eO)({
    entries: [
     ...all.value.entries,
     ...older
    ],
    complete: false
   });
  }
  function shelve({ copies }, copy) {
   const name = nameOf(copy.key);
   if (!copy.key.startsWith(layout_PREFIX) || !(0, safe_name.TE)(name)) return;
   const others = copies.get(name) ?? [];
   if (!others.some((other)=>idOf(other) === idOf(copy))) copies.set(name, [
    ...others,
    copy
   ]);
  }
  async function fetchNewest(shelf, service) {
   const wishes = [
    layout_PREFIX,
    PACKS
   ].flatMap((key)=>VERSIONS.map((version)=>({
      key,
      version
     })));
   const found = await Promise.all(wishes.map((wish)=>findNewest(service, wish)));
   const problems = found.filter((one)=>one instanceof domain_problem.A);
   if (problems[0] !== undefined && problems.length === found.length) return (0, answer.L5)(problems[0]);
   const notes = [
    ...shelf.unlisted === undefined ? [] : [
     shelf.unlisted.message
    ]
   ];
   const copies = found.flatMap((one)=>one === undefined || one instanceof domain_problem.A ? [] : [
     one
    ]);
   for (const copy of copies)shelve(shelf, copy);
   const segments = await Promise.all([
    ...shelf.copies.keys()
   ].map((name)=>takeFrom(shelf, name)));
   notes.push(...segments.flatMap((segment)=>segment.is === 'unknown' ? [
     segment.because.message
    ] : []));
   const isEmpty = copies.length === 0 && problems.length === 0;
   return incomplete(isEmpty ? 'The cache gave no history: either there is none yet, or it could not be read.' : 'The cache entries could not be listed: all but the newest segments may be missing.', notes);
  }
  async function findNewest(service, wish) {
   try {
    const found = await service.lookUp(wish);
    return found === undefined ? undefined : {
     key: found.key,
     version: wish.version
    };
   } catch (thrown) {
    return (0, because.Zw)('The cache cannot be read', thrown);
   }
  }
  async function fetchSegment(shelf, name) {
   let why;
   for (const copy of shelf.copies.get(name) ?? []){
    if (shelf.contents.has(idOf(copy))) continue;
    const problem = await fetchCopy(shelf, copy, shelf);
    const segment = shelf.held.get(name);
    if (segment !== undefined) return (0, answer.eO)(segment);
    why ??= problem;
   }
   return (0, answer.L5)(shelf.damaged.get(name) ?? why ?? new domain_problem.A({
    what: `The cache holds no segment ${quoted(name)}`
   }));
  }
  function fetchCopy(shelf, copy, budget) {
   return shelf.inLane(async ()=>{
    if (budget.restoresLeft === 0) return enough(shelf);
    budget.restoresLeft -= 1;
    try {
     const { service } = shelf;
     if (service.is === 'unknown') return service.because;
     const found = await service.value.lookUp({
      key: copy.key,
      version: copy.version
     });
     if (found?.key !== copy.key) {
      budget.restoresLeft += 1;
      return new domain_problem.A({
       what: `The cache listed ${copy.key} and does not give it: it may have been evicted`
      });
     }
     return await download(shelf, copy, {
      found,
      service: service.value
     });
    } catch (thrown) {
     return (0, because.Zw)(`The entry ${copy.key} of the cache cannot be read`, thrown);
    }
   });
  }
  async function download(shelf, copy, { found, service }) {
   const { packedBytes: mostBytes } = ENTRY_LIMITS;
   const expectedBytes = copy.entry?.bytes ?? USUAL_BYTES;
   if (expectedBytes > mostBytes) return spoiled(shelf, copy, `it is larger than ${mostBytes / 1e6} MB`);
   const archive = await service.download(found, {
    expectedBytes,
    mostBytes
   });
   const unpacked = await shelf.context.deadline.race(shelf.alone(()=>unpack(archive)), 'Unpacking an entry of the cache');
   if (unpacked.is === 'unable') return unpacked.because;
   if (unpacked.is === 'damaged') return spoiled(shelf, copy, unpacked.because);
   shelf.contents.set(idOf(copy), unpacked.segments.map(({ name })=>name));
   for (const segment of unpacked.segments)takeIn(shelf, segment);
   if (unpacked.segments.some(({ name })=>name === nameOf(copy.key))) return undefined;
   return spoiled(shelf, copy, 'it does not hold the segment that it is named after');
  }
  const USUAL_BYTES = 5_000_000;
  function takeIn({ context, held, damaged }, segment) {
   if (held.has(segment.name)) return;
   const damage = context.damageOf(segment);
   if (damage === undefined) {
    held.set(segment.name, segment);
    damaged.delete(segment.name);
   } else {
    damaged.set(segment.name, setAside(damage.what, damage));
   }
  }
  function spoiled({ contents, damaged, held }, copy, how) {
   const problem = setAside(`The entry ${copy.key} of the cache was not read: ${how}`);
   contents.set(idOf(copy), contents.get(idOf(copy)));
   if (!held.has(nameOf(copy.key))) damaged.set(nameOf(copy.key), problem);
   return problem;
  }
  const setAside = (what, cause)=>new domain_problem.A({
    what: `${what}. It was set aside, and stays in its cache entry`,
    cause
   });
  const enough = ({ mostRestores })=>new domain_problem.A({
    what: `Not all segments were fetched: a job fetches ${mostRestores} entries of the cache at most`,
    todo: 'Raise history.cache.most-restores if this happens often'
   });
  const idOf = ({ key, version })=>`${version} ${key}`;
  const incomplete = (note, notes = [])=>(0, answer.eO)({
    complete: false,
    notes: [
     ...notes,
     note
    ]
   });
  const quoted = (name)=>JSON.stringify(name.slice(0, 200));
  ;
  const DAY_MS = 86_400_000;
  const IDLE_MS = 3 * DAY_MS;
  const MOST_LOOK_UPS = 3;
  async function keepPacks(shelf) {
   const now = (shelf.context.now ?? Date.now)();
   const isIdle = ({ key, accessedAt })=>key.startsWith(PACKS) && now - accessedAt > IDLE_MS;
   const idle = [
    ...shelf.copies.values()
   ].flat().flatMap(({ entry })=>entry !== undefined && isIdle(entry) ? [
     entry
    ] : []).sort((one, other)=>one.accessedAt - other.accessedAt);
   await Promise.allSettled(idle.slice(0, MOST_LOOK_UPS).map((entry)=>isThere(shelf, entry)));
  }
  var cache_entries = __webpack_require__(85579);
  ;
  const MOST_DELETIONS = 5;
  async function removeFrom(shelf, names) {
   const { cacheMode } = shelf.context;
   if (shelf.unlisted !== undefined) return kept(shelf.unlisted.message);
   const entries = names.flatMap((name)=>shelf.copies.get(name) ?? []).flatMap(({ entry })=>entry ?? []);
   if (entries.length === 0) return {
    is: 'removed'
   };
   if (cacheMode === 'none' || cacheMode === 'read') return kept(`the cache-mode of this job is ${cacheMode}`);
   const own = entries.filter(({ isOwn })=>isOwn).sort((one, other)=>one.id - other.id);
   const reasons = [];
   for (const entry of own.slice(0, MOST_DELETIONS)){
    const stray = await strayIn(shelf, entry, names);
    if (stray !== undefined) {
     reasons.push(stray);
     continue;
    }
    const refusal = await deleteEntry(shelf, entry);
    if (refusal !== undefined) return kept(refusal);
    unshelve(shelf, entry);
   }
   if (own.length > MOST_DELETIONS) reasons.push(`at most ${MOST_DELETIONS} entries are removed at once`);
   if (own.length < entries.length) reasons.push('entries of other branches are left to them');
   return reasons[0] === undefined ? {
    is: 'removed'
   } : kept(reasons[0]);
  }
  async function strayIn(shelf, entry, names) {
   const { key, version } = entry;
   const content = await contentOf(shelf, {
    key,
    version,
    entry
   });
   if (content.is === 'unknown') return content.because.message;
   const stray = content.value.find((name)=>!names.includes(name) && !shelf.copies.has(name));
   return stray === undefined ? undefined : `${key} is the only entry that holds ${stray}`;
  }
  async function deleteEntry(shelf, entry) {
   const answer = await shelf.context.deleteCacheEntry?.(entry.id);
   if (answer === undefined) return 'nothing can be removed from the cache here';
   if (answer.is === 'unknown') return answer.because.message;
   if (answer.value === 'deleted') return undefined;
   try {
    return await isThere(shelf, entry) ? `GitHub did not find an entry that is there. ${cache_entries.vG}` : undefined;
   } catch (thrown) {
    return (0, because.xx)(thrown);
   }
  }
  function unshelve({ copies, held, damaged }, { id, key }) {
   const name = nameOf(key);
   const left = (copies.get(name) ?? []).filter(({ entry })=>entry?.id !== id);
   if (left.length > 0) {
    copies.set(name, left);
    return;
   }
   copies.delete(name);
   held.delete(name);
   damaged.delete(name);
  }
  const kept = (because)=>({
    is: 'kept',
    because
   });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var cache_mode = __webpack_require__(60566);
  ;
  async function overheard(words, work) {
   const { stdout } = process;
   const write = stdout.write.bind(stdout);
   let heard = false;
   const listen = (chunk, ...rest)=>{
    if (!Buffer.from(chunk).includes(words)) return write(chunk, ...rest);
    heard = true;
    return true;
   };
   stdout.write = listen;
   try {
    return {
     value: await work(),
     heard
    };
   } finally{
    if (stdout.write === listen) stdout.write = write;
   }
  }
  var external_node_fs_ = __webpack_require__(73024);
  ;
  async function readSegmentFolder(folder, name, only) {
   const entries = await (0, promises_.readdir)(folder, {
    withFileTypes: true
   });
   const files = new Map();
   const isWanted = (file)=>only === undefined || file === MANIFEST || only.includes(file);
   for (const entry of entries.filter((one)=>one.isFile() && (0, safe_name.c8)(one.name) && isWanted(one.name))){
    files.set(entry.name, await readRegular((0, external_node_path_.join)(folder, entry.name)));
   }
   return {
    name,
    files
   };
  }
  async function writeSegmentFolder(folder, { files }, before) {
   await before('make the folder');
   await (0, promises_.mkdir)(folder);
   for (const [file, bytes] of files)await writeDurably((0, external_node_path_.join)(folder, file), bytes, before);
   await before('sync the folder');
   await syncFolder(folder);
  }
  async function syncFolder(folder) {
   try {
    const handle = await (0, promises_.open)(folder);
    await handle.sync().finally(()=>handle.close());
   } catch  {}
  }
  const MANIFEST = 'manifest.json';
  const LARGEST_FILE = 256 * 1024 * 1024;
  async function readRegular(path) {
   const handle = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
   try {
    if ((await handle.stat()).size > LARGEST_FILE) throw new domain_problem.A({
     what: 'The file is too large for a segment',
     where: path
    });
    return await handle.readFile();
   } finally{
    await handle.close();
   }
  }
  async function writeDurably(path, bytes, before) {
   await before('open a file');
   const handle = await (0, promises_.open)(path, 'wx');
   try {
    await before('write a file');
    await handle.writeFile(bytes);
    await before('sync a file');
    await handle.sync();
   } finally{
    await handle.close();
   }
  }
  ;
  const loadActionsCache = ()=>Promise.all([
    __webpack_require__.e(4119),
    __webpack_require__.e(4942),
    __webpack_require__.e(3838),
    __webpack_require__.e(1691)
   ]).then(__webpack_require__.bind(__webpack_require__, 61691));
  ;
  function deskOf({ context }) {
   const load = context.loadCacheClient ?? loadActionsCache;
   let client;
   return {
    client: ()=>client ??= load(),
    turn: Promise.resolve()
   };
  }
  function saveSegment(desk, shelf, segment) {
   const saved = desk.turn.then(()=>saveInTurn(desk, shelf, segment));
   desk.turn = saved.catch(()=>undefined);
   return saved;
  }
  async function saveInTurn(desk, shelf, segment) {
   const { context, service } = shelf;
   if (context.cacheMode === 'none' || context.cacheMode === 'read') return readOnly(`the cache-mode of this job is ${context.cacheMode}`, cache_mode.$);
   if (service.is === 'unknown') return readOnly('there is no cache of GitHub Actions where this runs');
   if (desk.gaveUp !== undefined) return save_failed(desk.gaveUp);
   try {
    const client = await desk.client();
    if (!client.isFeatureAvailable()) return readOnly('there is no cache of GitHub Actions where this runs');
    await emptyFolder(desk, shelf);
    const segments = (0, external_node_path_.join)(folderOf(shelf), 'segments');
    await (0, promises_.mkdir)(segments, {
     recursive: true
    });
    await writeSegmentFolder((0, external_node_path_.join)(segments, segment.name), segment, ()=>Promise.resolve());
    return await save(desk, {
     client,
     shelf,
     key: `${layout_PREFIX}${segment.name}`
    });
   } catch (thrown) {
    return save_failed((0, because.xx)(thrown));
   } finally{
    await emptyFolder(desk, shelf).catch(()=>undefined);
   }
  }
  async function save(desk, { client, shelf, key }) {
   const { value: id, heard: denied } = await overheard('cache write denied:', ()=>withinTime(desk, shelf, client.saveCache([
     FOLDER
    ], key, undefined, true)));
   if (id > 0) return {
    is: 'stored'
   };
   if (denied) return readOnly('GitHub gives this event a cache that can only be read', cache_mode.$);
   const found = await Promise.all(VERSIONS.map((version)=>isThere(shelf, {
     key,
     version
    })));
   return found.includes(true) ? {
    is: 'already-there'
   } : save_failed('the cache did not take the entry; its own message is above');
  }
  async function withinTime(desk, { context }, work) {
   const hanging = new Set([
    work
   ]);
   const noted = work.finally(()=>hanging.clear());
   try {
    return await context.deadline.race(noted, 'Saving to the cache');
   } catch (thrown) {
    if (hanging.size > 0) desk.gaveUp = (0, because.xx)(thrown);
    throw thrown;
   }
  }
  const folderOf = ({ context })=>(0, external_node_path_.join)(context.workspace, FOLDER);
  async function emptyFolder({ gaveUp }, shelf) {
   if (gaveUp === undefined) await (0, promises_.rm)(folderOf(shelf), {
    recursive: true,
    force: true
   });
  }
  const save_failed = (because)=>({
    is: 'failed',
    because
   });
  const readOnly = (because, todo)=>({
    is: 'read-only',
    because,
    ...todo === undefined ? {} : {
     todo
    }
   });
  ;
  const cache = defineStore({
   summary: 'The cache of GitHub Actions: nothing to set up, and gone when nobody reads it for a week.',
   options: schemas.Ikc({
    'most-restores': schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(200), schemas.q0y('How many entries of the cache a job fetches at most; each is a segment or a pack.')), 10)
   }),
   create: (options, context)=>cacheStore({
     mostRestores: options['most-restores']
    }, context)
  });
  function cacheStore({ mostRestores }, context) {
   const shelf = shelfOf(context, mostRestores);
   const desk = deskOf(shelf);
   let opened;
   const open = ()=>opened = openShelf(shelf);
   return {
    name: 'cache',
    place: 'the cache of GitHub Actions',
    open,
    names: ()=>Promise.resolve(namesOn(shelf)),
    read: (name)=>takeFrom(shelf, name),
    append: async (segment)=>{
     if (!(0, safe_name.IP)(segment)) return cache_failed(`the segment name ${JSON.stringify(segment.name.slice(0, 200))} is not safe`);
     await (opened ?? open());
     return append(desk, shelf, segment);
    },
    remove: async (names)=>{
     await (opened ?? open());
     return removeFrom(shelf, names);
    }
   };
  }
  async function append(desk, shelf, segment) {
   const there = namesOn(shelf).includes(segment.name) ? await takeFrom(shelf, segment.name) : undefined;
   if (there?.is === 'known') return {
    is: 'already-there'
   };
   const damage = shelf.damaged.get(segment.name);
   if (damage !== undefined) return cache_failed(`a segment of this name is there, and it cannot be used: ${damage.what}`);
   const appended = await saveSegment(desk, shelf, segment);
   if (appended.is !== 'stored') return appended;
   shelf.held.set(segment.name, segment);
   await keepPacks(shelf);
   return appended;
  }
  const cache_failed = (because)=>({
    is: 'failed',
    because
   });
  ;
  const directory = defineStore({
   summary: 'A folder: for the command line, for self-hosted runners with a lasting disk, and for tests.',
   options: schemas.Ikc({
    path: schemas.Rvf(schemas.YjP().check(api.m9(1), schemas.q0y('The folder, from the root of the checkout or absolute.')), '.foreshock/history')
   }),
   create: ({ path }, context)=>directoryStore((0, external_node_path_.resolve)(context.workspace, path), context)
  });
  function directoryStore(root, context) {
   const segments = (0, external_node_path_.join)(root, 'segments');
   return {
    name: 'directory',
    place: root,
    open: ()=>openFolder(segments),
    names: async ()=>namesIn(await list(segments).catch(()=>[])),
    read: (name, only)=>readSegment(segments, name, {
      context,
      only
     }),
    append: (segment)=>appendSegment(root, segment, context),
    remove: (names)=>removeSegments(segments, names, context)
   };
  }
  async function openFolder(segments) {
   try {
    const entries = await list(segments);
    const names = new Set(namesIn(entries));
    const marks = entries.map(({ name })=>name).filter((name)=>names.has(markedBy(name)));
    const notes = marks.map((mark)=>`Segment ${markedBy(mark)} was found damaged, as ${(0, external_node_path_.join)(segments, mark)} says.`);
    return (0, answer.eO)({
     complete: notes.length === 0,
     notes
    });
   } catch (thrown) {
    return (0, answer.L5)((0, because.Zw)(`The history in ${segments} cannot be read`, thrown));
   }
  }
  async function readSegment(segments, name, { context, only }) {
   if (!(0, safe_name.TE)(name)) return (0, answer.L5)(directory_unsafe(name));
   try {
    const segment = await readSegmentFolder((0, external_node_path_.join)(segments, name), name, only);
    const damage = context.damageOf(segment, only);
    if (damage === undefined) return (0, answer.eO)(segment);
    await directory_setAside(segments, segment, damage);
    return (0, answer.L5)(damage);
   } catch (thrown) {
    return (0, answer.L5)((0, because.Zw)(`The segment ${name} cannot be read`, thrown));
   }
  }
  async function appendSegment(root, segment, context) {
   if (!(0, safe_name.IP)(segment)) return {
    is: 'failed',
    because: directory_unsafe(segment.name).what
   };
   const segments = (0, external_node_path_.join)(root, 'segments');
   const place = (0, external_node_path_.join)(segments, segment.name);
   const beside = (0, external_node_path_.join)(segments, `.writing-${segment.name}-${(0, external_node_crypto_.randomBytes)(6).toString('hex')}`);
   const before = context.beforeStep ?? (()=>Promise.resolve());
   try {
    if (await exists(place)) return await directory_whatIsThere(segments, segment.name, context);
    await before('make the home');
    await (0, promises_.mkdir)(segments, {
     recursive: true
    });
    await keepOutOfGit(root);
    await writeSegmentFolder(beside, segment, before);
    await before('rename');
    await (0, promises_.rename)(beside, place);
    await before('sync the home');
    await syncFolder(segments);
    await before('acknowledge');
    return {
     is: 'stored'
    };
   } catch (thrown) {
    await (0, promises_.rm)(beside, {
     recursive: true,
     force: true
    }).catch(()=>undefined);
    if (await exists(place).catch(()=>false)) return directory_whatIsThere(segments, segment.name, context);
    return {
     is: READ_ONLY.has((0, because.$N)(thrown)) ? 'read-only' : 'failed',
     because: (0, because.xx)(thrown)
    };
   }
  }
  const READ_ONLY = new Set([
   'EACCES',
   'EPERM',
   'EROFS'
  ]);
  async function removeSegments(segments, names, context) {
   const before = context.beforeStep ?? (()=>Promise.resolve());
   try {
    for (const name of names.filter(safe_name.TE)){
     const aside = (0, external_node_path_.join)(segments, `.removing-${name}-${(0, external_node_crypto_.randomBytes)(6).toString('hex')}`);
     await before('move out of sight');
     if (await moved((0, external_node_path_.join)(segments, name), aside)) {
      await before('take apart');
      await (0, promises_.rm)(aside, {
       recursive: true,
       force: true,
       maxRetries: 2
      });
     }
    }
    await sweep(segments);
    return {
     is: 'removed'
    };
   } catch (thrown) {
    return {
     is: 'kept',
     because: (0, because.xx)(thrown)
    };
   }
  }
  async function sweep(segments) {
   for (const { name } of (await list(segments))){
    const path = (0, external_node_path_.join)(segments, name);
    const isLeft = name.startsWith('.removing-') || name.startsWith('.writing-') && await isForsaken(path);
    if (isLeft) await (0, promises_.rm)(path, {
     recursive: true,
     force: true,
     maxRetries: 2
    }).catch(()=>undefined);
   }
  }
  const directory_DAY_MS = 86_400_000;
  async function isForsaken(path) {
   const found = await (0, promises_.stat)(path).catch(()=>undefined);
   return found !== undefined && found.mtimeMs < Date.now() - directory_DAY_MS;
  }
  async function moved(from, to) {
   try {
    await (0, promises_.rename)(from, to);
    return true;
   } catch (thrown) {
    if ((0, because.$N)(thrown) === 'ENOENT') return false;
    throw thrown;
   }
  }
  async function keepOutOfGit(root) {
   await (0, promises_.writeFile)((0, external_node_path_.join)(root, '.gitignore'), '*\n', {
    flag: 'wx'
   }).catch(()=>undefined);
  }
  async function directory_whatIsThere(segments, name, context) {
   const there = await readSegment(segments, name, {
    context
   });
   if (there.is === 'known') return {
    is: 'already-there'
   };
   return {
    is: 'failed',
    because: `a segment of this name is there, and it cannot be used: ${there.because.what}`
   };
  }
  async function directory_setAside(segments, { name, files }, damage) {
   const hash = (0, external_node_crypto_.createHash)('sha256');
   for (const file of [
    ...files.keys()
   ].sort())hash.update(file).update(files.get(file) ?? '');
   const mark = (0, external_node_path_.join)(segments, `${name}${MARK}${hash.digest('hex').slice(0, 16)}`);
   await (0, promises_.writeFile)(mark, `${damage.message}\n`, {
    flag: 'wx'
   }).catch(()=>undefined);
  }
  const MARK = '.corrupt-';
  const markedBy = (entry)=>entry.slice(0, Math.max(0, entry.indexOf(MARK)));
  const entriesOf = (folder)=>(0, promises_.readdir)(folder, {
    withFileTypes: true
   });
  async function list(folder) {
   try {
    return await entriesOf(folder);
   } catch (thrown) {
    if ((0, because.$N)(thrown) === 'ENOENT') return [];
    throw thrown;
   }
  }
  const namesIn = (entries)=>entries.filter((entry)=>entry.isDirectory() && (0, safe_name.TE)(entry.name)).map(({ name })=>name);
  async function exists(path) {
   try {
    await (0, promises_.stat)(path);
    return true;
   } catch (thrown) {
    if ((0, because.$N)(thrown) === 'ENOENT') return false;
    throw thrown;
   }
  }
  const directory_unsafe = (name)=>new domain_problem.A({
    what: `The segment name ${JSON.stringify(name.slice(0, 200))} is not safe to use in a file system`
   });
  ;
  const stores = {
   cache: cache,
   directory: directory,
   branch: branch
  };
 },
 47323: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IP: ()=>isSafe,
   TE: ()=>isSafeName,
   c8: ()=>isSafeFile
  });
  const isSafe = ({ name, files })=>isSafeName(name) && [
    ...files.keys()
   ].every(isSafeFile);
  const isSafeName = (name)=>/^[a-z0-9][a-z0-9_-]{0,119}$/.test(name) && !DEVICES.test(name);
  const isSafeFile = (name)=>/^[a-z0-9][a-z0-9_-]{0,63}\.[a-z0-9]{1,16}$/.test(name) && !DEVICES.test(name);
  const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
 },
 39339: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U9: ()=>count,
   c3: ()=>listOf,
   hW: ()=>sha,
   id: ()=>id,
   kB: ()=>time,
   mt: ()=>perhaps,
   ow: ()=>namedRepository
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
  const perhaps = (schema)=>zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(schema), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value)=>value ?? undefined)), undefined);
  const listOf = (schema)=>zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((items)=>items.flatMap((item)=>{
     const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_1__.xL(schema, item);
     return parsed.success ? [
      parsed.data
     ] : [];
    }))), []);
  const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI());
  const id = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.NC());
  const sha = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u));
  const time = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u)), zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((text)=>Date.parse(text)), zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(Date.UTC(2000, 0)), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(Date.UTC(2100, 0)))));
  const namedRepository = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()
  });
 },
 61973: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EJ: ()=>apiDeployment,
   KJ: ()=>apiDeploymentStatus,
   VI: ()=>apiArtifact,
   aF: ()=>apiCommit,
   oJ: ()=>apiRun,
   ok: ()=>apiJob,
   pl: ()=>apiRepository
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
  var _api_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39339);
  const apiRun = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   event: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   head_sha: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW),
   name: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   path: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   workflow_id: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
   run_number: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
   run_attempt: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
   head_branch: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   status: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   conclusion: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   created_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   run_started_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   updated_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   repository: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.ow),
   head_repository: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.ow),
   pull_requests: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    number: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id
   }))
  });
  const apiStep = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   number: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9,
   name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   status: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   conclusion: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   started_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   completed_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB)
  });
  const apiJob = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   run_id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   run_attempt: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
   head_sha: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW),
   status: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   conclusion: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   created_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   started_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   completed_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   labels: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   runner_name: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   runner_group_name: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   steps: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(apiStep)
  });
  const apiArtifact = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   size_in_bytes: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9),
   expired: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
   created_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   expires_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   digest: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   workflow_run: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    head_sha: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW),
    head_branch: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    repository_id: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id),
    head_repository_id: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id)
   }))
  });
  const apiRepository = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   default_branch: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   fork: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
   private: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY())
  });
  const person = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   date: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB)
  });
  const apiCommit = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW,
   parents: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW
   })),
   commit: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    author: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(person),
    committer: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(person)
   })),
   stats: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    additions: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9),
    deletions: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9)
   })),
   files: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J()))
  });
  const end = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW,
   ref: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   repo: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.ow)
  });
  const apiPullRequest = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   number: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   head: end,
   base: end,
   state: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   draft: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
   merged: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
   merged_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   merge_commit_sha: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW),
   created_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   additions: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9),
   deletions: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9),
   changed_files: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9)
  });
  const apiDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   environment: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   sha: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.hW,
   ref: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   task: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   payload: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J()),
   created_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   updated_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB)
  });
  const apiDeploymentStatus = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   state: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   environment: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   created_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   log_url: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   target_url: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())
  });
  const apiComment = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   body: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   user: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    id: _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    login: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    type: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())
   })),
   created_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB),
   updated_at: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.kB)
  });
  const apiTotal = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   total_count: (0, _api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.U9)
  });
 },
 12578: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Eb: ()=>GLOB_LIMITS,
   hp: ()=>globPattern,
   e_: ()=>globPatterns,
   _I: ()=>matchesAny,
   pV: ()=>readGlob
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  ;
  function globMachine(branches) {
   const plain = branches.map(withoutRepeats);
   const states = plain.reduce((sum, branch)=>sum + branch.filter(isConsumer).length + 1, 0);
   const rows = emptyRows(Math.ceil(states / 32));
   plain.reduce((first, branch)=>layOut(branch, first, rows), 0);
   return (text)=>run(text, rows);
  }
  function emptyRows(words) {
   const row = ()=>new Uint32Array(words);
   const by = new Map();
   return {
    words,
    start: row(),
    accept: row(),
    any: row(),
    by,
    star: row(),
    globstar: row(),
    skip: row()
   };
  }
  const isConsumer = (token)=>token !== 'star' && token !== 'globstar';
  const isSlash = (token)=>typeof token === 'object' && token.is === '/';
  function withoutRepeats(tokens) {
   const kept = [];
   for(let index = 0; index < tokens.length; index++){
    const token = tokens[index];
    if (token === undefined) continue;
    const isRepeat = token === 'globstar' && isSlash(tokens[index + 1]) && isSlash(kept.at(-1)) && kept.at(-2) === 'globstar';
    if (isRepeat) index++;
    else kept.push(token);
   }
   return kept;
  }
  function layOut(tokens, first, rows) {
   let state = first;
   set(rows.start, state);
   tokens.forEach((token, index)=>{
    if (token === 'star') set(rows.star, state);
    else if (token === 'globstar') {
     set(rows.globstar, state);
     const isFolder = (index === 0 || isSlash(tokens[index - 1])) && isSlash(tokens[index + 1]);
     if (isFolder) set(rows.skip, state + 1);
     if (isFolder && state === first) set(rows.start, state + 1);
    } else if (token === 'any') set(rows.any, ++state);
    else set(rowFor(token.is, rows), ++state);
   });
   set(rows.accept, state);
   return state + 1;
  }
  function rowFor(character, { by, words }) {
   const row = by.get(character) ?? new Uint32Array(words);
   by.set(character, row);
   return row;
  }
  function set(row, state) {
   const word = state >>> 5;
   row[word] = (row[word] ?? 0) | 1 << (state & 31);
  }
  function run(text, rows) {
   const { words, skip } = rows;
   const now = Uint32Array.from(rows.start);
   const stayAnywhere = rows.globstar;
   const stayInName = rows.star.map((bits, word)=>bits | (stayAnywhere[word] ?? 0));
   const entries = entryRows(rows);
   const nowhere = new Uint32Array(words);
   for (const character of text){
    const entry = entries.get(character) ?? (character === '/' ? nowhere : rows.any);
    const stay = character === '/' ? stayAnywhere : stayInName;
    let moved = 0;
    let skipped = 0;
    let alive = 0;
    for(let word = 0; word < words; word++){
     const bits = now[word] ?? 0;
     const entered = (bits << 1 | moved) & (entry[word] ?? 0);
     const beyond = (entered << 1 | skipped) & (skip[word] ?? 0);
     moved = bits >>> 31;
     skipped = entered >>> 31;
     const next = entered | beyond | bits & (stay[word] ?? 0);
     now[word] = next;
     alive |= next;
    }
    if (alive === 0) return false;
   }
   return now.some((bits, word)=>(bits & (rows.accept[word] ?? 0)) !== 0);
  }
  function entryRows({ by, any }) {
   return new Map([
    ...by
   ].map(([character, row])=>[
     character,
     character === '/' ? row : row.map((bits, word)=>bits | (any[word] ?? 0))
    ]));
  }
  ;
  const GLOB_LIMITS = {
   length: 256,
   states: 1024,
   patterns: 100
  };
  function readGlob(pattern) {
   const reading = read(pattern);
   if (!reading.ok) return reading;
   return {
    ok: true,
    matches: globMachine(reading.branches)
   };
  }
  function matchesAny(patterns) {
   const rules = patterns.map((pattern)=>{
    const isExclusion = pattern.startsWith('!');
    const reading = readGlob(isExclusion ? pattern.slice(1) : pattern);
    return {
     isExclusion,
     matches: reading.ok ? reading.matches : ()=>false
    };
   });
   const startsFrom = rules[0]?.isExclusion === true;
   return (text)=>{
    const decisive = rules.findLast(({ matches })=>matches(text));
    return decisive === undefined ? startsFrom : !decisive.isExclusion;
   };
  }
  const globPattern = schemas.YjP().check(schemas.z6Y(({ value, issues })=>{
   const reading = readGlob(value.startsWith('!') ? value.slice(1) : value);
   if (!reading.ok) issues.push({
    code: 'custom',
    message: reading.because,
    input: value
   });
  }), schemas.mIj({
   takes: 'a pattern such as src/** or !docs/*.md'
  }));
  const globPatterns = schemas.YOg(globPattern).check(api.Eb(GLOB_LIMITS.patterns));
  function read(pattern) {
   if (pattern === '') return {
    ok: false,
    because: 'a pattern may not be empty'
   };
   if (pattern.length > GLOB_LIMITS.length) return {
    ok: false,
    because: `a pattern has at most ${GLOB_LIMITS.length} characters`
   };
   const parts = partsOf(pattern);
   if (typeof parts === 'string') return {
    ok: false,
    because: parts
   };
   let branches = [
    []
   ];
   for (const choices of parts){
    branches = branches.flatMap((before)=>choices.map((choice)=>[
       ...before,
       ...choice
      ]));
    if (branches.reduce((sum, branch)=>sum + branch.length + 1, 0) > GLOB_LIMITS.states) return {
     ok: false,
     because: 'its braces stand for too many patterns'
    };
   }
   return {
    ok: true,
    branches
   };
  }
  function partsOf(pattern) {
   const parts = [];
   let choices = [
    []
   ];
   let isInBraces = false;
   const characters = Array.from(pattern);
   for(let index = 0; index < characters.length; index++){
    const character = characters[index] ?? '';
    const current = choices.at(-1);
    if (character === '\\') {
     const next = characters[++index];
     if (next === undefined) return 'a \\ at the end has nothing to make plain';
     current?.push({
      is: next
     });
    } else if (character === '[') return '[ is not part of a pattern here, unless it is written \\[';
    else if (character === '{') {
     if (isInBraces) return 'braces may not be nested';
     parts.push(choices);
     choices = [
      []
     ];
     isInBraces = true;
    } else if (character === '}' && isInBraces) {
     parts.push(choices);
     choices = [
      []
     ];
     isInBraces = false;
    } else if (character === ',' && isInBraces) choices.push([]);
    else if (character === '?') current?.push('any');
    else if (character === '*') addStar(current);
    else current?.push({
     is: character
    });
   }
   return isInBraces ? 'a { is not closed' : [
    ...parts,
    choices
   ];
  }
  function addStar(tokens) {
   const last = tokens?.at(-1);
   if (last === 'globstar') return;
   if (last === 'star') tokens?.pop();
   tokens?.push(last === 'star' ? 'globstar' : 'star');
  }
 },
 31904: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C0: ()=>isTableName,
   PL: ()=>columnsOf,
   S5: ()=>fitsText,
   ek: ()=>TABLE_NAMES,
   g0: ()=>fitsRange,
   kL: ()=>everyTable,
   pR: ()=>isRow
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39664);
  const isRow = (name, row)=>typeof row === 'object' && row !== null && COLUMNS[name].every((column)=>fits(column, Reflect.get(row, column.name)));
  const columnsOf = (name)=>COLUMNS[name];
  function everyTable(rowsOf) {
   return {
    runs: rowsOf('runs'),
    jobs: rowsOf('jobs'),
    steps: rowsOf('steps'),
    tests: rowsOf('tests'),
    changes: rowsOf('changes'),
    deployments: rowsOf('deployments'),
    decisions: rowsOf('decisions'),
    labels: rowsOf('labels')
   };
  }
  const isTableName = (name)=>Object.hasOwn(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u, name);
  const TABLE_NAMES = Object.keys(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u).filter(isTableName);
  const COLUMNS = {
   runs: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.runs),
   jobs: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.jobs),
   steps: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.steps),
   tests: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.tests),
   changes: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.changes),
   deployments: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.deployments),
   decisions: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.decisions),
   labels: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__.u.labels)
  };
  function named(table) {
   return Object.entries(table.columns).map(([name, column])=>({
     name,
     ...column
    }));
  }
  function fits(column, value) {
   if (value === undefined) return !column.required;
   switch(column.type){
    case 'string':
     return typeof value === 'string' && fitsText(column, value);
    case 'boolean':
     return typeof value === 'boolean';
    case 'int64':
     return Number.isSafeInteger(value) && fitsRange(column, value);
    case 'double':
     return Number.isFinite(value) && fitsRange(column, value);
   }
  }
  const fitsText = ({ words, longest = 64 }, text)=>words === undefined ? text.length <= longest : Object.hasOwn(words, text);
  const fitsRange = ({ from = -Infinity, to = Infinity }, value)=>typeof value === 'number' && value >= from && value <= to;
 },
 39664: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>SCHEMA_VERSION,
   u: ()=>tables
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  const SCHEMA_VERSION = 1;
  const DAY_MS = 86_400_000;
  const END_OF_TIME = Date.UTC(2100, 0);
  const LONGEST_DURATION_MS = 35 * DAY_MS;
  const ID = {
   type: 'int64',
   from: 0,
   to: Number.MAX_SAFE_INTEGER
  };
  const COUNT = {
   type: 'int64',
   from: 0,
   to: 1e12
  };
  const ORDINAL = {
   type: 'int64',
   from: 1,
   to: 1e6
  };
  const MOMENT = {
   type: 'int64',
   from: 0,
   to: END_OF_TIME
  };
  const TIME = {
   ...MOMENT,
   timing: true
  };
  const DURATION = {
   type: 'double',
   from: 0,
   to: LONGEST_DURATION_MS,
   timing: true
  };
  const TEXT = {
   type: 'string',
   longest: 16_384
  };
  const JSON_TEXT = {
   type: 'string',
   longest: 1_048_576
  };
  const YES_OR_NO = {
   type: 'boolean'
  };
  const oneOf = (words)=>({
    type: 'string',
    words
   });
  const required = (kind, about)=>({
    ...kind,
    required: true,
    about
   });
  const optional = (kind, about)=>({
    ...kind,
    required: false,
    about
   });
  const STATUS = oneOf({
   queued: 'waits for a runner',
   in_progress: 'runs',
   completed: 'has ended',
   waiting: 'waits for a deployment protection rule',
   requested: 'was asked for',
   pending: 'waits for its concurrency group'
  });
  const observation = {
   trust: required(oneOf({
    default: 'written on the default branch',
    branch: 'written on another branch of the repository',
    fork: 'anybody could have written it'
   }), 'Who could have written the row.'),
   witness: required(oneOf({
    api: "GitHub's API",
    event: 'the event that started the run',
    runner: 'the runner that recorded',
    git: 'a checkout',
    report: 'a test report'
   }), 'Which witness the row comes from.'),
   observedAt: required(MOMENT, 'When this was seen, in epoch milliseconds.')
  };
  const tables = {
   runs: {
    about: 'One attempt of one workflow run.',
    key: [
     'runId',
     'attempt'
    ],
    columns: {
     runId: required(ID, "GitHub's id of the run."),
     attempt: required(ORDINAL, 'The attempt, from 1.'),
     runNumber: optional(ID, 'The number of the run within its workflow.'),
     workflow: required(TEXT, 'The name of the workflow.'),
     workflowPath: optional(TEXT, 'The file of the workflow, such as `.github/workflows/ci.yml`.'),
     event: required(TEXT, 'The event that started the run.'),
     branch: optional(TEXT, 'The head branch.'),
     sha: required(TEXT, 'The head commit.'),
     pullRequest: optional(ID, 'The pull request that the run belongs to.'),
     status: required(STATUS, 'How far the run is.'),
     conclusion: optional(TEXT, 'How the run ended; absent while it has not.'),
     createdAt: optional(TIME, 'When the run was created, in epoch milliseconds.'),
     startedAt: optional(TIME, 'When this attempt began, in epoch milliseconds.'),
     updatedAt: optional(TIME, 'When the attempt was last touched, in epoch milliseconds: an upper bound of its end.'),
     actions: optional(TEXT, 'What the workflow file uses at this commit, sorted and comma-separated.'),
     jobsListed: optional(COUNT, 'How many jobs GitHub listed for the attempt; absent where nobody asked for all.'),
     ...observation
    }
   },
   jobs: {
    about: 'One job of one attempt.',
    key: [
     'runId',
     'attempt',
     'jobId'
    ],
    columns: {
     runId: required(ID, 'The run of the job.'),
     attempt: required(ORDINAL, 'The attempt of the run.'),
     jobId: required(ID, "GitHub's id of the job."),
     name: required(TEXT, 'The display name with matrix values, such as `test (ubuntu-24.04, 22)`.'),
     status: required(STATUS, 'How far the job is.'),
     conclusion: optional(TEXT, 'How the job ended; absent while it has not.'),
     createdAt: optional(TIME, 'When GitHub knew of the job, in epoch milliseconds.'),
     startedAt: optional(TIME, 'When a runner took it, in epoch milliseconds.'),
     completedAt: optional(TIME, 'When it ended, in epoch milliseconds.'),
     labels: optional(TEXT, 'The runner labels that the workflow asked for, comma-separated.'),
     runnerName: optional(TEXT, 'The runner that took it.'),
     runnerGroup: optional(TEXT, 'The group of that runner.'),
     imageOs: optional(TEXT, 'The image of a hosted runner, such as `ubuntu24`.'),
     imageVersion: optional(TEXT, 'The version of that image.'),
     runnerVersion: optional(TEXT, 'The version of the runner program.'),
     cacheHit: optional(oneOf({
      hit: 'every cache was there under its exact key',
      partial: 'at least one came from an older key',
      miss: 'at least one was not there'
     }), 'What the caches of the job gave, as far as the head of its log says.'),
     ...observation
    }
   },
   steps: {
    about: 'One step of one job.',
    key: [
     'runId',
     'attempt',
     'jobId',
     'number'
    ],
    columns: {
     runId: required(ID, 'The run of the step.'),
     attempt: required(ORDINAL, 'The attempt of the run.'),
     jobId: required(ID, 'The job of the step.'),
     number: required(COUNT, 'The place of the step in its job.'),
     name: required(TEXT, 'The name of the step.'),
     status: required(STATUS, 'How far the step is.'),
     conclusion: optional(TEXT, 'How the step ended; absent while it has not.'),
     startedAt: optional(TIME, 'When it began, in epoch milliseconds; GitHub gives whole seconds.'),
     completedAt: optional(TIME, 'When it ended, in epoch milliseconds; GitHub gives whole seconds.'),
     ...observation
    }
   },
   tests: {
    about: 'One try of one test in one report.',
    key: [
     'runId',
     'attempt',
     [
      'jobId',
      'origin'
     ],
     'suite',
     'className',
     'name',
     'file',
     'tries'
    ],
    columns: {
     runId: required(ID, 'The run of the test.'),
     attempt: required(ORDINAL, 'The attempt of the run.'),
     jobId: optional(ID, 'The job that ran it, when that job recorded its own workspace.'),
     origin: required(TEXT, 'Where the report was found: `workspace`, or `artifact:` and a name.'),
     step: optional(ORDINAL, 'The step that wrote the report, by its number in the job, where the time of the file tells.'),
     suite: required(TEXT, 'The suites around the test, outermost first, joined by ` > `.'),
     className: optional(TEXT, 'The class of the test.'),
     name: required(TEXT, 'The name of the test.'),
     file: optional(TEXT, 'The file of the test, where the report says so.'),
     tries: required(ORDINAL, 'The try within the report, from 1; the last one counted.'),
     outcome: required(oneOf({
      passed: 'did what it should',
      failed: 'an assertion did not hold',
      error: 'could not be carried out',
      skipped: 'was not carried out'
     }), 'How the try ended.'),
     durationMs: optional(DURATION, 'How long the try took, in milliseconds.'),
     ...observation
    }
   },
   changes: {
    about: 'What one commit changed, in numbers.',
    key: [
     'sha'
    ],
    columns: {
     sha: required(TEXT, 'The commit.'),
     parentSha: optional(TEXT, 'Its first parent.'),
     parents: required(COUNT, 'How many parents it has.'),
     authoredAt: optional(MOMENT, 'When it was written, in epoch milliseconds.'),
     committedAt: optional(MOMENT, 'When it was committed, in epoch milliseconds.'),
     files: optional(COUNT, 'How many files it touches.'),
     linesAdded: optional(COUNT, 'How many lines it adds.'),
     linesDeleted: optional(COUNT, 'How many lines it deletes.'),
     pullRequest: optional(ID, 'The pull request that brought it.'),
     ...observation
    }
   },
   deployments: {
    about: 'One deployment with its newest state.',
    key: [
     'deploymentId'
    ],
    columns: {
     deploymentId: required(ID, "GitHub's id of the deployment."),
     environment: required(TEXT, 'The environment that was deployed to.'),
     sha: required(TEXT, 'The commit that was deployed.'),
     ref: optional(TEXT, 'The ref that was deployed.'),
     createdAt: required(MOMENT, 'When the deployment was created, in epoch milliseconds.'),
     state: optional(oneOf({
      pending: 'is planned',
      queued: 'waits for its turn',
      in_progress: 'is under way',
      success: 'succeeded',
      failure: 'failed',
      error: 'could not be carried out',
      inactive: 'was replaced by a newer one',
      waiting: 'waits for a protection rule'
     }), 'How the deployment fares.'),
     stateAt: optional(MOMENT, 'Since when, in epoch milliseconds.'),
     runId: optional(ID, 'The run that deployed it.'),
     rollbackOf: optional(ID, 'The deployment that this one takes back.'),
     ...observation
    }
   },
   decisions: {
    about: 'What was decided, by which evidence, and whether it was acted on.',
    key: [
     'decisionId'
    ],
    columns: {
     decisionId: required(TEXT, 'Names the decision.'),
     kind: required(oneOf({
      gate: 'before a deployment',
      watch: 'after a deployment',
      rollback: 'taking a deployment back',
      heal: 'mending a run'
     }), 'What was decided about.'),
     verdict: required(oneOf({
      pass: 'all is well',
      warn: 'worth a look',
      fail: 'worth stopping for',
      inconclusive: 'what was seen decides nothing',
      'no-data': 'nothing was seen'
     }), 'What was found.'),
     mode: required(oneOf({
      'dry-run': 'says what it would do',
      live: 'does it'
     }), 'Whether it could act.'),
     acted: required(YES_OR_NO, 'Whether it acted.'),
     runId: required(ID, 'The run that decided.'),
     attempt: required(ORDINAL, 'The attempt of that run.'),
     environment: optional(TEXT, 'The environment it is about.'),
     deploymentId: optional(ID, 'The deployment it is about.'),
     sha: optional(TEXT, 'The commit it is about.'),
     decidedAt: required(MOMENT, 'When it was decided, in epoch milliseconds.'),
     reason: required(TEXT, 'Why, as one plain sentence.'),
     configSha: optional(TEXT, 'The commit of the configuration in force.'),
     evidence: optional(JSON_TEXT, 'The inputs, values and thresholds, as JSON.'),
     ...observation
    }
   },
   labels: {
    about: 'What turned out to be true of something that was judged earlier.',
    key: [
     'subjectKind',
     'subject',
     'label'
    ],
    columns: {
     subjectKind: required(oneOf({
      commit: 'a commit',
      deployment: 'a deployment',
      job: 'a job',
      test: 'a test'
     }), 'What sort of thing it is about.'),
     subject: required(TEXT, 'Which one: a sha, an id, a name.'),
     label: required(oneOf({
      good: 'it did well',
      bad: 'it did harm',
      reverted: 'a later commit takes it back',
      'rolled-back': 'a later deployment takes it back',
      'known-good': 'it may be gone back to',
      accepted: 'people live with it'
     }), 'What is true of it.'),
     givenBy: required(oneOf({
      verdict: 'a verdict of ours',
      rollback: 'a rollback',
      revert: 'a revert',
      config: 'the configuration',
      person: 'somebody'
     }), 'Who says so.'),
     at: required(MOMENT, 'When it was so, in epoch milliseconds.'),
     knownAt: required(MOMENT, 'When it could first be known: learning may use it only from then on.'),
     decisionId: optional(TEXT, 'The decision it follows from.'),
     ...observation
    }
   }
  };
 },
 37047: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>hodgesLehmann
  });
  var _robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2524);
  const Z = 1.959964;
  function hodgesLehmann(before, after) {
   const differences = after.flatMap((late)=>before.map((early)=>late - early)).sort((one, other)=>one - other);
   const value = (0, _robust_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(differences);
   const [many, few] = [
    before.length,
    after.length
   ];
   const spread = Z * Math.sqrt(many * few * (many + few + 1) / 12);
   const skipped = Math.max(0, Math.floor(many * few / 2 - spread));
   const [low, high] = [
    differences[skipped],
    differences[differences.length - 1 - skipped]
   ];
   if (value === undefined || low === undefined || high === undefined) return undefined;
   return {
    value,
    low,
    high,
    confidence: 0.95
   };
  }
 },
 6740: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>incompleteBeta
  });
  var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
  function incompleteBeta(x, a, b) {
   if (x <= 0) return 0;
   if (x >= 1) return 1;
   if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
   const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
   return front * continuedFraction(x, a, b);
  }
  function continuedFraction(x, a, b) {
   const away = (value)=>Math.abs(value) < 1e-300 ? 1e-300 : value;
   let c = 1;
   let d = 1 / away(1 - (a + b) * x / (a + 1));
   let product = d;
   for(let m = 1; m <= 500; m += 1){
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    product *= c * d;
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    product *= c * d;
    if (Math.abs(c * d - 1) < 1e-14) break;
   }
   return product;
  }
  const logBeta = (a, b)=>(0, simple_statistics__WEBPACK_IMPORTED_MODULE_0__.SW)(a) + (0, simple_statistics__WEBPACK_IMPORTED_MODULE_0__.SW)(b) - (0, simple_statistics__WEBPACK_IMPORTED_MODULE_0__.SW)(a + b);
 },
 45627: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>longRun
  });
  function longRun(values, cuts = 0) {
   const mean = values.reduce((sum, value)=>sum + value, 0) / values.length;
   const squares = values.reduce((sum, value)=>sum + (value - mean) ** 2, 0);
   if (!(squares > 0)) return 1;
   const products = values.slice(1).reduce((sum, value, earlier)=>sum + (value - mean) * ((values[earlier] ?? mean) - mean), 0);
   const r = Math.min(Math.max(products / squares + (1 + cuts) / values.length, 0), 0.85);
   return (1 + r) / (1 - r);
  }
 },
 82175: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>risesLessFalls,
   Z: ()=>mannKendallRise
  });
  var _midranks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23532);
  var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12610);
  function mannKendallRise(values) {
   const n = values.length;
   const score = risesLessFalls(values);
   const tied = (0, _midranks_js__WEBPACK_IMPORTED_MODULE_1__.P)(values).reduce((sum, ties)=>sum + ties * (ties - 1) * (2 * ties + 5), 0);
   const variance = (n * (n - 1) * (2 * n + 5) - tied) / 18;
   return score <= 0 || variance <= 0 ? 1 : (0, _normal_js__WEBPACK_IMPORTED_MODULE_0__.s)((score - 1) / Math.sqrt(variance));
  }
  function risesLessFalls(values) {
   let sum = 0;
   for(let later = 1; later < values.length; later += 1)for(let earlier = 0; earlier < later; earlier += 1)sum += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0));
   return sum;
  }
 },
 23532: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>tieSizes,
   U: ()=>midranks
  });
  function midranks(values) {
   const order = values.map((value, index)=>({
     value,
     index
    })).sort((one, other)=>one.value - other.value);
   const ranks = new Array(values.length).fill(0);
   for(let start = 0; start < order.length;){
    const end = endOfTie(order, start);
    for (const { index } of order.slice(start, end))ranks[index] = (start + 1 + end) / 2;
    start = end;
   }
   return ranks;
  }
  function endOfTie(order, start) {
   let end = start + 1;
   while(end < order.length && order[end]?.value === order[start]?.value)end += 1;
   return end;
  }
  function tieSizes(values) {
   const counts = new Map();
   for (const value of values)counts.set(value, (counts.get(value) ?? 0) + 1);
   return [
    ...counts.values()
   ].filter((count)=>count > 1);
  }
 },
 12610: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>normalUpper
  });
  var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
  const normalUpper = (z)=>(1 - (0, simple_statistics__WEBPACK_IMPORTED_MODULE_0__.T7)(z / Math.SQRT2)) / 2;
 },
 38916: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>rankTest
  });
  var _midranks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23532);
  var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12610);
  function rankTest(one, other) {
   if (one.length === 0 || other.length === 0) return 1;
   const [small, large] = one.length <= other.length ? [
    one,
    other
   ] : [
    other,
    one
   ];
   const ranks = (0, _midranks_js__WEBPACK_IMPORTED_MODULE_1__.U)([
    ...small,
    ...large
   ]);
   const sum = ranks.slice(0, small.length).reduce((total, rank)=>total + rank, 0);
   const away = Math.abs(sum - small.length * (ranks.length + 1) / 2);
   const isSmall = small.length <= MOST_EXACT.small && ranks.length <= MOST_EXACT.together;
   return isSmall ? exactly(ranks, small.length, away) : nearly([
    ...small,
    ...large
   ], small.length, away);
  }
  const MOST_EXACT = {
   small: 10,
   together: 60
  };
  function exactly(ranks, size, away) {
   const doubled = ranks.map((rank)=>Math.round(2 * rank)).sort((low, high)=>low - high);
   const most = doubled.slice(-size).reduce((total, rank)=>total + rank, 0);
   const ways = Array.from({
    length: size + 1
   }, ()=>new Float64Array(most + 1));
   ways[0]?.fill(1, 0, 1);
   for (const rank of doubled)for(let chosen = size; chosen > 0; chosen -= 1)shift(ways[chosen], ways[chosen - 1], rank);
   const centre = size * (ranks.length + 1);
   let [asFar, all] = [
    0,
    0
   ];
   for (const [sum, count] of ways[size]?.entries() ?? []){
    all += count;
    if (Math.abs(sum - centre) >= 2 * away - 1e-9) asFar += count;
   }
   return asFar / all;
  }
  function shift(into, from, by) {
   if (into === undefined || from === undefined) return;
   for(let sum = into.length - 1; sum >= by; sum -= 1)into[sum] = (into[sum] ?? 0) + (from[sum - by] ?? 0);
  }
  function nearly(values, size, away) {
   const n = values.length;
   const tied = (0, _midranks_js__WEBPACK_IMPORTED_MODULE_1__.P)(values).reduce((total, ties)=>total + ties ** 3 - ties, 0);
   const variance = size * (n - size) / 12 * (n + 1 - tied / (n * (n - 1)));
   return variance <= 0 ? 1 : Math.min(1, 2 * (0, _normal_js__WEBPACK_IMPORTED_MODULE_0__.s)(Math.max(0, away - 0.5) / Math.sqrt(variance)));
  }
 },
 40186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>watchSeries
  });
  ;
  function heldLevels(values, { of, most }) {
   const held = new Float64Array(values.length).fill(NaN);
   const sorted = new Float64Array(of).fill(Infinity);
   for(let at = 0; at < values.length; at += 1){
    const size = Math.min(at, of);
    const gone = at < of ? size : placeOf(sorted, values[at - of] ?? 0, size);
    place(sorted, values[at] ?? 0, gone);
    if (at >= of - 1) held[at] = sorted[of - most] ?? NaN;
   }
   return held;
  }
  function place(sorted, value, free) {
   let at = free;
   for(; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1)sorted[at] = sorted[at - 1] ?? 0;
   for(; at + 1 < sorted.length && at >= free && (sorted[at + 1] ?? 0) < value; at += 1)sorted[at] = sorted[at + 1] ?? 0;
   sorted[at] = value;
  }
  const placeOf = (sorted, value, size)=>{
   let at = 0;
   while(at < size - 1 && (sorted[at] ?? 0) !== value)at += 1;
   return at;
  };
  var robust = __webpack_require__(2524);
  ;
  const WATCHING = {
   scales: [
    {
     of: 5,
     most: 5,
     spreads: 1.25,
     rises: 0
    },
    {
     of: 15,
     most: 10,
     spreads: 0.9,
     rises: 1
    }
   ],
   reference: 20,
   memory: 160,
   ratio: 0.08,
   novelty: 0.3,
   quiet: 22
  };
  function watchSeries(values, watching = WATCHING) {
   const places = timedPlaces(values);
   const logs = Float64Array.from(places, (place)=>Math.log(values[place] ?? 1));
   return risesIn(logs, watching).map(({ at, since, over, ...levels })=>({
     ...levels,
     at: places[at] ?? 0,
     since: places[since] ?? 0,
     ...over === undefined ? {} : {
      over: places[over] ?? 0
     }
    }));
  }
  function timedPlaces(values) {
   const places = new Uint32Array(values.length);
   let count = 0;
   for(let place = 0; place < values.length; place += 1){
    const value = values[place] ?? NaN;
    if (value > 0 && value < Infinity) places[count++] = place;
   }
   return places.subarray(0, count);
  }
  const LEAST_REFERENCE = 8;
  const WARM_UP = 20;
  function risesIn(logs, watching) {
   const views = watching.scales.map((scale)=>viewOf(logs, scale, watching));
   const rises = [];
   let open = [];
   for(let at = WARM_UP, quietUntil = 0; at < logs.length; at += 1){
    const closed = open.length === 0 ? open : open.filter((one)=>isBack(logs, at, one));
    for (const { rise, index } of closed)rises[index] = {
     ...rise,
     over: at
    };
    if (closed.length > 0) open = open.filter((one)=>!closed.includes(one));
    if (at < quietUntil) continue;
    const view = views.find((one)=>one.rises(at));
    if (view === undefined) continue;
    quietUntil = at + watching.quiet + 1;
    const rise = riseAt(logs, at, {
     view,
     watching
    });
    open = [
     ...open,
     {
      rise,
      index: rises.length,
      scale: view.scale,
      middle: Math.log(rise.before * rise.after) / 2
     }
    ];
    rises.push(rise);
   }
   return rises;
  }
  function isBack(logs, at, { rise, scale, middle }) {
   if ((logs[at] ?? 0) > middle || at - rise.at < scale.most) return false;
   let below = 0;
   for(let place = at - scale.of + 1; place <= at; place += 1)if ((logs[place] ?? 0) <= middle) below += 1;
   return below >= scale.most;
  }
  function viewOf(logs, scale, { reference, memory, ratio, novelty }) {
   const held = heldLevels(logs, scale);
   const least = Math.log1p(ratio);
   const window = new Float64Array(reference);
   const normal = (at)=>spreadOf(logs, at - scale.of + 1, window);
   const from = (at)=>Math.max(scale.of - 1, at - memory);
   const isNew = (at, level)=>{
    const oldest = from(at);
    for(let place = at - scale.of; place >= oldest; place -= 1)if ((held[place] ?? 0) > level) return false;
    return true;
   };
   const isLargest = (at, most)=>{
    const oldest = from(at);
    for(let place = at - scale.of; place >= oldest; place -= 1){
     const level = held[place] ?? 0;
     if (level - lowestBefore(place) > most && level - (normal(place)?.middle ?? level) > most) return false;
    }
    return true;
   };
   const lowestBefore = (place)=>{
    let lowest = Infinity;
    const end = place - scale.of + 1;
    for(let one = Math.max(0, end - reference); one < end; one += 1)lowest = Math.min(lowest, logs[one] ?? lowest);
    return lowest;
   };
   return {
    scale,
    rises: (at)=>{
     const level = held[at] ?? NaN;
     if (!isNew(at, level) || level - lowestBefore(at) <= least) return false;
     const usual = normal(at);
     if (usual === undefined) return false;
     const rise = level - usual.middle;
     return rise > least && rise >= scale.spreads * usual.spread && isNew(at, level - novelty * rise) && (scale.rises === 0 || isLargest(at, rise / scale.rises));
    }
   };
  }
  const LEAST_SPREAD = 0.005;
  const UPPER_SHARE = 0.3;
  function spreadOf(logs, end, window) {
   const size = Math.min(end, window.length);
   if (size < LEAST_REFERENCE) return undefined;
   const sorted = window.subarray(0, size);
   sorted.set(logs.subarray(end - size, end));
   sorted.sort();
   const middle = middleOf(sorted);
   const upper = UPPER_SHARE * ((sorted[Math.floor(0.95 * (size - 1))] ?? middle) - middle);
   for(let at = 0; at < size; at += 1)sorted[at] = Math.abs((sorted[at] ?? 0) - middle);
   sorted.sort();
   return {
    middle,
    spread: Math.max(robust.tF * middleOf(sorted), upper, LEAST_SPREAD)
   };
  }
  const middleOf = (sorted)=>{
   const half = sorted.length / 2;
   return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
  };
  function riseAt(logs, at, { view, watching }) {
   const { of } = view.scale;
   const start = Math.max(0, at - of + 1 - watching.reference);
   let [since, best] = [
    at - of + 1,
    -Infinity
   ];
   const total = sumOf(logs, start, at + 1);
   for(let cut = Math.max(start + 1, at - 2 * of + 1); cut <= at; cut += 1){
    const left = sumOf(logs, start, cut);
    const [before, after] = [
     cut - start,
     at + 1 - cut
    ];
    const gain = (left / before - (total - left) / after) ** 2 * before * after;
    if (gain > best && (total - left) / after > left / before) [since, best] = [
     cut,
     gain
    ];
   }
   return {
    at,
    since,
    before: Math.exp(middleOf(logs.slice(Math.max(0, since - watching.reference), since).sort())),
    after: Math.exp(middleOf(logs.slice(since, at + 1).sort()))
   };
  }
  function sumOf(logs, start, end) {
   let sum = 0;
   for(let place = start; place < end; place += 1)sum += logs[place] ?? 0;
   return sum;
  }
 },
 2524: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   JZ: ()=>median,
   PM: ()=>robustSigma,
   tF: ()=>MAD_TO_SIGMA
  });
  var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
  const MAD_TO_SIGMA = 1.4826;
  function median(values) {
   return values.length === 0 ? undefined : (0, simple_statistics__WEBPACK_IMPORTED_MODULE_0__.JZ)([
    ...values
   ]);
  }
  function robustSigma(values) {
   return values.length === 0 ? undefined : MAD_TO_SIGMA * (0, simple_statistics__WEBPACK_IMPORTED_MODULE_0__.hK)([
    ...values
   ]);
  }
 },
 7519: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>studentTUpper,
   f: ()=>upperTail
  });
  var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6740);
  function studentTUpper(p, df) {
   if (!(p > 0 && p < 0.5) || !(df > 0)) return Number.NaN;
   let low = 0;
   let high = 1;
   while(upperTail(high, df) > p)high *= 2;
   for(let step = 0; step < 200 && high - low > 1e-9 * high; step += 1){
    const middle = (low + high) / 2;
    if (upperTail(middle, df) > p) low = middle;
    else high = middle;
   }
   return (low + high) / 2;
  }
  const upperTail = (t, df)=>(0, _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__.J)(df / (df + t * t), df / 2, 0.5) / 2;
 },
 7624: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   V: ()=>slopesBetween,
   f: ()=>theilSen
  });
  var _robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2524);
  function theilSen(xs, ys) {
   const slope = (0, _robust_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(slopesBetween(xs, ys));
   const intercept = slope === undefined ? undefined : (0, _robust_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(ys.map((y, index)=>y - slope * (xs[index] ?? NaN)));
   return slope === undefined || intercept === undefined ? undefined : {
    slope,
    intercept
   };
  }
  function slopesBetween(xs, ys) {
   const slopes = [];
   for(let later = 1; later < ys.length; later += 1)for(let earlier = 0; earlier < later; earlier += 1){
    const run = (xs[later] ?? NaN) - (xs[earlier] ?? NaN);
    if (run !== 0) slopes.push(((ys[later] ?? NaN) - (ys[earlier] ?? NaN)) / run);
   }
   return slopes;
  }
 },
 49030: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>trendOf
  });
  var _long_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45627);
  var _mann_kendall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82175);
  var _robust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2524);
  var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7519);
  var _theil_sen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7624);
  function trendOf(values, level) {
   const n = values.length;
   if (n < 4) return undefined;
   const tendency = (0, _mann_kendall_js__WEBPACK_IMPORTED_MODULE_0__.I)(values);
   const deviation = Math.sqrt(n * (n - 1) * (2 * n + 5) / 18);
   const z = (Math.abs(tendency) - 1) / deviation;
   const sure = (0, _student_t_js__WEBPACK_IMPORTED_MODULE_2__.E)(level, 1e6);
   if (!(z > sure)) return undefined;
   const slopes = (0, _theil_sen_js__WEBPACK_IMPORTED_MODULE_3__.V)([
    ...values.keys()
   ], values);
   const slope = (0, _robust_js__WEBPACK_IMPORTED_MODULE_1__.JZ)(slopes) ?? 0;
   const inflation = Math.sqrt((0, _long_run_js__WEBPACK_IMPORTED_MODULE_4__.y)(values.map((value, at)=>value - slope * at)));
   if (!(z / inflation > sure)) return undefined;
   const sorted = Float64Array.from(slopes).sort();
   const reach = 1.96 * deviation * inflation;
   const [low, high] = [
    (sorted.length - reach) / 2,
    (sorted.length + reach) / 2 + 1
   ];
   return {
    slope,
    low: at(sorted, low),
    high: at(sorted, high)
   };
  }
  const at = (sorted, place)=>sorted[Math.min(Math.max(Math.round(place) - 1, 0), sorted.length - 1)] ?? 0;
 },
 57556: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>wrongFreeze,
   Z: ()=>isFrozen
  });
  const DAYS = [
   'mon',
   'tue',
   'wed',
   'thu',
   'fri',
   'sat',
   'sun'
  ];
  function isFrozen({ from, until, timeZone }, at) {
   const [start, end] = [
    momentOf(from),
    momentOf(until)
   ];
   const wall = wallClock(at, timeZone);
   if (start === undefined || end === undefined || wall === undefined) return false;
   if (start.is === 'dated' && end.is === 'dated') return start.text <= wall.text && wall.text < end.text;
   if (start.is !== 'weekly' || end.is !== 'weekly') return false;
   return start.minute <= end.minute ? start.minute <= wall.minute && wall.minute < end.minute : start.minute <= wall.minute || wall.minute < end.minute;
  }
  function wrongFreeze({ from, until, timeZone }) {
   const [start, end] = [
    momentOf(from),
    momentOf(until)
   ];
   if (start === undefined || end === undefined) return 'a time is written as "2026-12-20 00:00" or as "Fri 16:00"';
   if (start.is !== end.is) return 'both ends are dates, or both are days of the week';
   if (start.is === 'dated' && end.is === 'dated' && start.text >= end.text) return 'it ends before it begins';
   if (start.is === 'weekly' && end.is === 'weekly' && start.minute === end.minute) return 'it ends when it begins: a whole week is no freeze that ends';
   return wallClock(0, timeZone) === undefined ? 'a time zone is called as in "Europe/Zurich" or "UTC"' : undefined;
  }
  function momentOf(text) {
   if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}Z`))) return {
    is: 'dated',
    text
   };
   const [, day = '', hour = '', minute = ''] = /^(\w{3}) ([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
   const index = DAYS.findIndex((one)=>one === day.toLowerCase());
   return index < 0 ? undefined : {
    is: 'weekly',
    minute: (index * 24 + Number(hour)) * 60 + Number(minute)
   };
  }
  function wallClock(at, timeZone) {
   try {
    const parts = new Intl.DateTimeFormat('en-GB', {
     timeZone,
     year: 'numeric',
     month: '2-digit',
     day: '2-digit',
     hour: '2-digit',
     minute: '2-digit',
     weekday: 'short',
     hourCycle: 'h23'
    }).formatToParts(at);
    const of = (type)=>parts.find((part)=>part.type === type)?.value ?? '';
    const day = DAYS.findIndex((one)=>one === of('weekday').toLowerCase());
    return {
     text: `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`,
     minute: (day * 24 + Number(of('hour'))) * 60 + Number(of('minute'))
    };
   } catch  {
    return undefined;
   }
  }
 }
};
