export const id = 133;
export const ids = [133];
export const modules = {

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ config)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var core_parse = __webpack_require__(3945);
;// CONCATENATED MODULE: ./build/src/config/nearest.js
/** The candidate that was most likely meant, if one is near enough and no other is as near. */
function nearest(word, candidates) {
    const near = [...candidates]
        .map((candidate) => ({ candidate, distance: distanceBetween(word, candidate) }))
        .filter(({ candidate, distance }) => distance <= furthest(candidate))
        .sort((one, other) => one.distance - other.distance);
    const [best, second] = near;
    return best !== undefined && best.distance < (second?.distance ?? Infinity) ? best.candidate : undefined;
}
/** 0 for the same words in another spelling (`slowJob`, `slow_job`), else the number of edits. */
function distanceBetween(one, other) {
    if (one.length > LONGEST)
        return Infinity;
    return isSameWord(one, other) ? 0 : edits(one, other);
}
/** Whether two names differ in spelling only: capitals, hyphens, underscores. */
const isSameWord = (one, other) => bare(one) === bare(other);
const LONGEST = 100;
/** A third of the letters may be wrong, but at least one and at most three. */
const furthest = (candidate) => Math.min(3, Math.max(1, Math.floor(candidate.length / 3)));
const bare = (word) => word.toLowerCase().replace(/[-_ .]/g, '');
/** Insertions, deletions, replacements and swaps of neighbours (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). */
function edits(one, other) {
    let beforeLast = [];
    let last = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row++) {
        const next = [row];
        for (let column = 1; column <= other.length; column++) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            next[column] = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1), isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity);
        }
        beforeLast = last;
        last = next;
    }
    return last[other.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/config/quote.js
/** A value as a message shows it: short, on one line, and without characters that act on a terminal. */
function quote(value) {
    if (value === null)
        return 'empty';
    if (typeof value === 'string')
        return visible(JSON.stringify(shorten(value)));
    if (typeof value === 'number')
        return plainNumber(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
    return typeof value === 'boolean' ? String(value) : 'nothing';
}
/** `detect.slow-job.names[2]`; a name that is no plain word is quoted. */
function keyPath(path) {
    return path.map(segment).join('');
}
function segment(key, index) {
    if (typeof key === 'number')
        return `[${key}]`;
    const name = String(key);
    const shown = /^[\w-]{1,80}$/.test(name) ? name : quote(name);
    return index === 0 ? shown : `.${shown}`;
}
/** `a, b or c` */
function either(choices, word = 'or') {
    const last = choices.at(-1) ?? '';
    return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} ${word} ${last}`;
}
const quote_LONGEST = 60;
const shorten = (text) => (text.length > quote_LONGEST ? `${text.slice(0, quote_LONGEST)}…` : text);
/** Writes out what would act on a terminal or hide from a reader: controls, separators, marks of direction. */
const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
function plainNumber(value) {
    if (Number.isNaN(value))
        return '.nan';
    return Number.isFinite(value) ? String(value) : value > 0 ? '.inf' : '-.inf';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(1041);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
;// CONCATENATED MODULE: ./build/src/config/schema-leaves.js

/** What a schema can be once defaults, options and alternatives are taken off: the shapes a value may have here. */
function leavesOf(schema) {
    if (schema instanceof core_schemas/* $ZodUnion */.cu)
        return schema._zod.def.options.flatMap(leavesOf);
    if (schema instanceof core_schemas/* $ZodIntersection */.LJ)
        return [schema._zod.def.left, schema._zod.def.right].flatMap(leavesOf);
    const inner = innerOf(schema);
    return inner === undefined ? [schema] : leavesOf(inner);
}
/** The settings that one of these schemas may hold, by name. A name of several holds all its schemas. */
function settingsOf(leaves) {
    const settings = new Map();
    for (const leaf of leaves.filter(isObject))
        for (const [name, schema] of Object.entries(leaf._zod.def.shape))
            settings.set(name, [...(settings.get(name) ?? []), schema]);
    return settings;
}
/** Schemas for a key that the user names freely. */
function freeValuesOf(leaves) {
    return leaves.flatMap((leaf) => {
        if (leaf instanceof core_schemas/* $ZodRecord */.h)
            return [leaf._zod.def.valueType];
        const catchall = isObject(leaf) ? leaf._zod.def.catchall : undefined;
        return catchall === undefined || catchall instanceof core_schemas/* $ZodNever */.Um ? [] : [catchall];
    });
}
/** Schemas for the items of a list. */
function itemsOf(leaves, index) {
    return leaves.flatMap((leaf) => {
        if (leaf instanceof core_schemas/* $ZodArray */.$p)
            return [leaf._zod.def.element];
        if (leaf instanceof core_schemas/* $ZodTuple */.G3)
            return [leaf._zod.def.items[index] ?? leaf._zod.def.rest].filter(isSchema);
        return [];
    });
}
const isObject = (schema) => schema instanceof core_schemas/* $ZodObject */.L8;
/** The schemas a value at this path has to fit, as far as the path can be followed. */
function schemasAt(schema, path) {
    let schemas = [schema];
    for (const key of path) {
        const leaves = schemas.flatMap(leavesOf);
        schemas =
            typeof key === 'number' ? itemsOf(leaves, key) : (settingsOf(leaves).get(String(key)) ?? freeValuesOf(leaves));
    }
    return schemas;
}
/** What applies when nothing is written, as a user would write it. */
function defaultOf(schema) {
    if (schema instanceof core_schemas/* $ZodDefault */.rv || schema instanceof core_schemas/* $ZodPrefault */.VF)
        return schema._zod.def.defaultValue;
    const inner = innerOf(schema);
    return inner === undefined ? undefined : defaultOf(inner);
}
/** The words given with `z.describe` or `z.meta`, to the schema or to what it wraps. */
function metaOf(schema) {
    const inner = innerOf(schema);
    return { ...(inner === undefined ? {} : metaOf(inner)), ...registries/* globalRegistry */.fd.get(schema) };
}
function innerOf(schema) {
    if (schema instanceof core_schemas/* $ZodPipe */._m)
        return schema._zod.def.in;
    if (schema instanceof core_schemas/* $ZodLazy */.kU)
        return schema._zod.def.getter();
    const isWrapper = schema instanceof core_schemas/* $ZodDefault */.rv ||
        schema instanceof core_schemas/* $ZodPrefault */.VF ||
        schema instanceof core_schemas/* $ZodOptional */.ig ||
        schema instanceof core_schemas/* $ZodNullable */.qc ||
        schema instanceof core_schemas/* $ZodNonOptional */.N$ ||
        schema instanceof core_schemas/* $ZodReadonly */.Sb ||
        schema instanceof core_schemas/* $ZodCatch */.t$;
    return isWrapper ? schema._zod.def.innerType : undefined;
}
const isSchema = (schema) => schema !== null && schema !== undefined;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var checks = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/src/config/takes.js



/**
 * What may be written here, in words: `a number from 1 to 10`, `true, false or a mapping of settings`. Errors and the
 * documentation both ask here. A schema can say it better itself: `z.meta({ takes: 'a time such as 10m' })`.
 */
function takes(schemas) {
    const words = schemas.flatMap(wordsFor);
    return either([...new Set(words)].sort((one, other) => rank(one) - rank(other)));
}
function wordsFor(schema) {
    const own = metaOf(schema)['takes'];
    return typeof own === 'string' ? [own] : leavesOf(schema).flatMap(leafWords);
}
function leafWords(leaf) {
    const own = metaOf(leaf)['takes'];
    if (typeof own === 'string')
        return [own];
    if (leaf instanceof core_schemas/* $ZodBoolean */.sF)
        return ['true', 'false'];
    if (leaf instanceof core_schemas/* $ZodLiteral */.nu)
        return leaf._zod.def.values.map(String);
    if (leaf instanceof core_schemas/* $ZodEnum */.VO)
        return Object.values(leaf._zod.def.entries).map(String);
    if (leaf instanceof core_schemas/* $ZodNumber */.vz)
        return [numberWords(leaf)];
    if (leaf instanceof core_schemas/* $ZodString */.$v)
        return [textWords(leaf)];
    if (leaf instanceof core_schemas/* $ZodArray */.$p)
        return [listWords(leaf, takes([leaf._zod.def.element]))];
    if (leaf instanceof core_schemas/* $ZodTuple */.G3)
        return ['a list'];
    if (leaf instanceof core_schemas/* $ZodRecord */.h)
        return [`a mapping of names to ${takes([leaf._zod.def.valueType])}`];
    if (leaf instanceof core_schemas/* $ZodObject */.L8)
        return ['a mapping of settings'];
    if (leaf instanceof core_schemas/* $ZodNull */.x8)
        return ['nothing'];
    return ['another value'];
}
/** Fixed words first, then what is described. */
const rank = (words) => (words === 'true' ? 0 : isDescribed(words) ? 2 : 1);
const isDescribed = (words) => /^an? /.test(words);
function numberWords(leaf) {
    const { least, above, most, below, isWhole, step } = boundsOf(leaf);
    const noun = isWhole ? 'a whole number' : 'a number';
    const low = above === undefined ? least && `from ${least}` : `above ${above}`;
    const high = below === undefined ? most && `${least === undefined ? 'up to' : 'to'} ${most}` : `below ${below}`;
    const multiple = step && `in steps of ${step}`;
    const isPair = low !== undefined && high !== undefined && !(high.startsWith('to ') && low.startsWith('from '));
    return [noun, low, isPair ? 'and' : undefined, high, multiple].filter((word) => word !== undefined).join(' ');
}
function boundsOf(leaf) {
    const bounds = { isWhole: false };
    for (const check of checksOf(leaf)) {
        if (check instanceof checks/* $ZodCheckGreaterThan */.J_)
            bounds[check._zod.def.inclusive ? 'least' : 'above'] = String(check._zod.def.value);
        if (check instanceof checks/* $ZodCheckLessThan */.sm)
            bounds[check._zod.def.inclusive ? 'most' : 'below'] = String(check._zod.def.value);
        if (check instanceof checks/* $ZodCheckMultipleOf */.Jk)
            bounds.step = String(check._zod.def.value);
        if (check instanceof checks/* $ZodCheckNumberFormat */.KH)
            bounds.isWhole ||= check._zod.def.format.includes('int');
    }
    return bounds;
}
function textWords(leaf) {
    const { least, most, format } = lengthsOf(leaf);
    const noun = format === undefined ? 'text' : (FORMATS[format] ?? 'text in a set form');
    const low = least === undefined ? undefined : least === 1 ? 'that is not empty' : `of at least ${least} characters`;
    const high = most === undefined ? undefined : `of at most ${most} characters`;
    return [noun, low, low !== undefined && high !== undefined ? 'and' : undefined, high]
        .filter((word) => word !== undefined)
        .join(' ');
}
const FORMATS = { url: 'a URL', email: 'an e-mail address', uuid: 'a UUID' };
function listWords(leaf, item) {
    const { least, most } = lengthsOf(leaf);
    if (least !== undefined && most !== undefined)
        return `a list of ${least} to ${most} items, each ${item}`;
    if (least !== undefined)
        return `a list of at least ${least} ${least === 1 ? 'item' : 'items'}, each ${item}`;
    if (most !== undefined)
        return `a list of at most ${most} items, each ${item}`;
    return isDescribed(item) ? `a list of items, each ${item}` : `a list of ${item}`;
}
function lengthsOf(leaf) {
    const lengths = {};
    for (const check of checksOf(leaf)) {
        if (check instanceof checks/* $ZodCheckMinLength */.Kk)
            lengths.least = check._zod.def.minimum;
        if (check instanceof checks/* $ZodCheckMaxLength */.Yk)
            lengths.most = check._zod.def.maximum;
        if (check instanceof checks/* $ZodCheckStringFormat */.ql)
            lengths.format = check._zod.def.format;
    }
    return lengths;
}
/** A schema with a format of its own, such as `z.url()`, is its own first check. */
const checksOf = (leaf) => [leaf, ...(leaf._zod.def.checks ?? [])];

;// CONCATENATED MODULE: ./build/src/config/explain.js




/** Puts zod's issues into our words, each at the value it is about. */
function valueErrors(issues, schema, { value, places }) {
    return issues
        .flatMap((issue) => innermost(issue, []))
        .filter((issue) => !places.isRefused(issue.path))
        .map(({ path, message, isName }) => ({
        ...(isName === true ? places.keyAt(path) : places.valueAt(path)),
        explain: () => isName === true
            ? { key: keyPath(path), message: nameError(path, message) }
            : explain({ path, message, value: valueAt(value, path), source: places.sourceAt(path) }, schema)
    }));
}
/** An issue within one alternative says more than that no alternative fits, if only one was meant. */
function innermost(issue, above) {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_key')
        return [{ path, message: issue.issues[0]?.message ?? NO_WORDS, isName: true }];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => ({ path: [...path, name], message: NO_WORDS, isName: true }));
    if (issue.code === 'invalid_union') {
        const meant = issue.errors.filter((errors) => errors.every((error) => error.path.length > 0));
        const [only, ...others] = meant;
        if (only !== undefined && others.length === 0)
            return only.flatMap((error) => innermost(error, path));
    }
    return [{ path, message: issue.message }];
}
function nameError(path, message) {
    const because = message === NO_WORDS ? '' : `: ${withoutStop(message)}`;
    return `${keyPath(path)} is not a name that may stand here${because}.`;
}
function explain({ path, message, value, source }, schema) {
    const schemas = schemasAt(schema, path);
    const key = keyPath(path);
    const name = key === '' ? 'The file' : key;
    const allowed = takes(schemas);
    if (message !== NO_WORDS)
        return { key, message: `${name} is ${quote(value)}, but ${withoutStop(message)}.` };
    if (value === undefined)
        return { key, message: `${name} is missing: it takes ${allowed}.` };
    if (value === null)
        return { key, message: `${name} has no value: it takes ${allowed}.` };
    return { key, message: `${name} is ${quote(value)}, but takes ${allowed}.`, ...advice({ value, source }, schemas) };
}
/** What zod-mini says when nobody gave it a language. */
const NO_WORDS = 'Invalid input';
const withoutStop = (text) => text.replace(/\.$/, '');
function advice({ value, source }, schemas) {
    const leaves = schemas.flatMap(leavesOf);
    const kinds = new Set(leaves.flatMap(kindsOf));
    if (kinds.has('array') && typeof value !== 'object')
        return { todo: 'Write a list, even of one: [ … ]' };
    if (typeof value !== 'string') {
        const isScalar = typeof value === 'number' || typeof value === 'boolean';
        return isScalar && kinds.has('string') && !kinds.has(typeof value) && source !== undefined
            ? { todo: `Put it in quotes: ${quote(source)}` }
            : {};
    }
    if (kinds.has('boolean') && isTruthWord(value))
        return { todo: truthAdvice(value) };
    if (kinds.has('number') && /^[+-]?\d+(\.\d+)?$/.test(value))
        return { todo: `Write ${value} without quotes` };
    const meant = nearest(value, leaves.flatMap(fixedTexts));
    return meant === undefined ? {} : { didYouMean: meant };
}
const kindsOf = (leaf) => {
    if (leaf._zod.values !== undefined)
        return [...leaf._zod.values].map((value) => typeof value);
    return [leaf._zod.def.type];
};
const fixedTexts = (leaf) => [...(leaf._zod.values ?? [])].filter((value) => typeof value === 'string');
const TRUE_WORDS = new Set(['yes', 'on', 'y', 'true']);
const FALSE_WORDS = new Set(['no', 'off', 'n', 'false']);
const isTruthWord = (text) => TRUE_WORDS.has(text.toLowerCase()) || FALSE_WORDS.has(text.toLowerCase());
function truthAdvice(text) {
    const meant = TRUE_WORDS.has(text.toLowerCase()) ? 'true' : 'false';
    return text === meant ? `Write ${meant} without quotes` : `Write ${meant}: in YAML 1.2, ${text} is text`;
}
function valueAt(value, path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = Reflect.get(here, key);
    }
    return here;
}

;// CONCATENATED MODULE: ./build/src/config/in-force.js
const FROM_DEFAULT_BRANCH = Symbol('from the default branch');
/** Marks a config as the one in force. Hand it only what was read from the default branch. */
function inForce(parsed, at) {
    if (!parsed.ok)
        return parsed;
    const { config, notes } = parsed;
    return { ok: true, notes, config: { [FROM_DEFAULT_BRANCH]: true, config, ...(at === undefined ? {} : { at }) } };
}

// EXTERNAL MODULE: ./build/src/config/limits.js
var limits = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/src/config/keys.js




/** Every setting that a config may hold, parents before children. `<name>` stands for a name of the user's choice, `[]` for an item. */
function keysOf(schema) {
    return under([schema], []);
}
function under(schemas, path) {
    if (path.length >= limits/* LIMITS */.b.depth)
        return [];
    const leaves = schemas.flatMap(leavesOf);
    const named = [...settingsOf(leaves)];
    const free = freeValuesOf(leaves);
    const items = itemsOf(leaves, 0);
    return [
        ...named.flatMap(([name, inner]) => entry(inner, [...path, name])),
        ...(free.length === 0 ? [] : entry(free, [...path, '<name>'])),
        ...(items.length === 0 ? [] : under(items, [...path, '[]']))
    ];
}
function entry(schemas, path) {
    const byDefault = schemas.map(defaultOf).find((found) => found !== undefined);
    const isMapping = schemas.flatMap(leavesOf).every(isObject);
    const own = {
        path,
        key: shownKey(path),
        description: schemas.map((schema) => metaOf(schema).description).find((found) => found !== undefined),
        type: takes(schemas),
        ...(byDefault === undefined || isMapping ? {} : { default: byDefault })
    };
    return [own, ...under(schemas, path)];
}
const shownKey = (path) => path
    .map((name, index) => name === '[]' ? name : `${index === 0 ? '' : '.'}${name === '<name>' ? name : keyPath([name])}`)
    .join('');

// EXTERNAL MODULE: ./build/src/config/located.js
var located = __webpack_require__(5454);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/lines.js
/** Finds the line and column of an offset in this text. */
function placesIn(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return (offset) => {
        const line = lastAtMost(starts, offset);
        return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}
/** The index of the last of these rising numbers that is not above the limit. */
function lastAtMost(rising, limit) {
    let [low, high] = [0, rising.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((rising[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/config/read-yaml.js




/**
 * Reads the text as the parser does, token by token, and stops at the first limit that is passed: the lexer and the
 * parser keep their own stacks and need no more than a few frames, and what recurses (composing the nodes) sees only what
 * is shallow. So no trick with quotes or comments makes the measure and the parser disagree.
 */
function readYaml(text) {
    if (isTooLarge(text))
        return refuse(START, TOO_LARGE);
    const placeAt = placesIn(text);
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let work = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        work += workOf(lexeme);
        if (work > limits/* LIMITS */.b.tokens)
            return refuse(placeAt(parser.offset), TOO_MUCH);
        if (depthOf(parser) > limits/* LIMITS */.b.depth)
            return refuse(placeAt(parser.offset), TOO_DEEP);
    }
    tokens.push(...parser.end());
    return compose(tokens, { length: text.length, placeAt });
}
/** In bytes of UTF-8. Each code unit takes at least one, so a text of 20 MB is not walked. */
const isTooLarge = (text) => text.length > limits/* LIMITS */.b.bytes || new TextEncoder().encode(text).length > limits/* LIMITS */.b.bytes;
/** Each backslash within double quotes can be an error of its own. */
function workOf(lexeme) {
    return lexeme.startsWith('"') ? lexeme.split('\\').length : 1;
}
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** The stack holds the document, then one entry for each open collection, then perhaps a scalar. */
function depthOf({ stack }) {
    if (stack.length <= limits/* LIMITS */.b.depth)
        return 0;
    return stack.filter((token) => COLLECTIONS.has(token.type)).length;
}
function compose(tokens, { length, placeAt }) {
    const documents = [...new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, length)];
    const [document, second] = documents;
    if (second !== undefined)
        return refuse(placeAt(secondStart(tokens)), ONE_DOCUMENT);
    const faults = document?.errors ?? [];
    if (faults.length > 0)
        return { ok: false, errors: syntaxErrors(faults, placeAt) };
    return { ok: true, document, placeAt };
}
/** Duplicate keys are found by the walk over the tree, which does not compare each with each. */
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent'
};
const secondStart = (tokens) => tokens.filter((token) => token.type === 'document')[1]?.offset ?? 0;
/** What follows a document that ended early is one error, not one for each word. */
function syntaxErrors(faults, placeAt) {
    const stray = faults.find(isStray);
    return faults
        .filter((fault) => fault === stray || !isStray(fault))
        .map((fault) => ({
        ...placeAt(fault.pos[0]),
        explain: () => ({ key: '', message: `The file is not valid YAML: ${read_yaml_wordsFor(fault)}.` })
    }));
}
const isStray = ({ message }) => message.includes('token in YAML stream');
function read_yaml_wordsFor(fault) {
    if (fault.code === 'NON_STRING_KEY')
        return 'a key must be plain text, not a list, a mapping or an alias';
    if (isStray(fault))
        return 'the document has ended before this, because of its indentation or a mark without its pair';
    const told = visible(fault.message.slice(0, 200)).replace(/[.:\s]+$/, '');
    return told.charAt(0).toLowerCase() + told.slice(1);
}
const refuse = (place, message) => ({
    ok: false,
    errors: [{ ...place, explain: () => ({ key: '', message }) }]
});
const START = { line: 1, column: 1 };
const TOO_LARGE = `The file has more than ${limits/* LIMITS */.b.bytes} bytes, and no larger one is read.`;
const TOO_MUCH = `The file has more than ${limits/* LIMITS */.b.tokens} words and marks up to here, and no more are read.`;
const TOO_DEEP = `Lists and mappings are nested deeper than ${limits/* LIMITS */.b.depth} levels here.`;
const ONE_DOCUMENT = 'A second YAML document starts here, but the config is one document.';

;// CONCATENATED MODULE: ./build/src/config/settle.js

/** Compares the value with the schema's shape alone; whether the values fit is for zod to say. */
function settle(value, schema) {
    const unknownKeys = [];
    const empty = [];
    function visit(value, schemas, path) {
        const leaves = schemas.flatMap(leavesOf);
        if (Array.isArray(value))
            return value.map((item, index) => visit(item, itemsOf(leaves, index), [...path, index]));
        if (value === null && leaves.length > 0 && leaves.every(isObject)) {
            empty.push(path);
            return mapping({}, leaves, path);
        }
        return isMapping(value) ? mapping(value, leaves, path) : value;
    }
    function mapping(value, leaves, path) {
        const fitting = leavesThatFit(value, leaves);
        const settings = settingsOf(fitting);
        const free = freeValuesOf(fitting);
        const isMappingExpected = settings.size > 0 || free.length > 0 || fitting.some(isObject);
        if (!isMappingExpected)
            return value;
        const entries = missingMappings(value, settings).map(([name, schema]) => [
            name,
            visit({}, [schema], [...path, name])
        ]);
        for (const [name, inner] of Object.entries(value)) {
            const schemas = settings.get(name) ?? free;
            const at = [...path, name];
            if (schemas.length === 0)
                unknownKeys.push({ path: at, within: fitting });
            else
                entries.push([name, visit(inner, schemas, at)]);
        }
        return Object.fromEntries(entries);
    }
    return { value: visit(value, [schema], []), unknownKeys, empty };
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Of several mappings, those whose fixed values (`type: http`) agree with what is written; all of them if none does. */
function leavesThatFit(value, leaves) {
    const objects = leaves.filter(isObject);
    if (objects.length < 2)
        return leaves;
    const agreeing = objects.filter((leaf) => Object.entries(value).every(([name, inner]) => {
        const shape = leaf._zod.def.shape;
        const values = Object.hasOwn(shape, name) ? shape[name]?._zod.values : undefined;
        return values === undefined || [...values].some((allowed) => allowed === inner);
    }));
    return agreeing.length > 0 ? agreeing : leaves;
}
/** Settings that are nothing but a mapping: all of them have defaults, so leaving one out means all its defaults. */
function missingMappings(value, settings) {
    return [...settings].flatMap(([name, [schema, ...others]]) => {
        const isPlain = schema !== undefined && others.length === 0 && isObject(schema);
        return isPlain && !Object.hasOwn(value, name) ? [[name, schema]] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/config/tree.js


/** Turns the document into plain data, and refuses what a config has no use for: aliases, anchors, tags, keys given twice. */
function treeOf(document, placeAt) {
    const spots = new Map([['[]', { key: 0, value: 0 }]]);
    const errors = [];
    function refuse(offset, path, says) {
        errors.push({ ...placeAt(offset), explain: () => ({ key: keyPath(path), ...says(shownPath(path)) }) });
    }
    /** The same for a value that is not known now: no other complaint of it makes sense. */
    function refuseValue(offset, path, says) {
        refuse(offset, path, says);
        spots.set(idOf(path), { ...(spots.get(idOf(path)) ?? { key: offset, value: offset }), isRefused: true });
    }
    function read(node, path) {
        if (node === null)
            return null;
        const offset = startOf(node.range);
        if ((0,dist/* isAlias */.Vj)(node)) {
            refuseValue(offset, path, ALIAS(node.source));
            return undefined;
        }
        if (node.anchor !== undefined)
            refuse(offset, path, ANCHOR(node.anchor));
        if (node.tag !== undefined)
            refuseValue(offset, path, TAG(node.tag));
        if ((0,dist/* isMap */.jh)(node))
            return mapping(node.items, path);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => readAt(item, [...path, index], startOf(item.range)));
        return node.value;
    }
    function readAt(node, path, keyOffset) {
        const isEmpty = node === null || ((0,dist/* isScalar */.jn)(node) && node.source === '');
        const value = isEmpty ? keyOffset : startOf(node.range);
        const source = (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
        spots.set(idOf(path), { key: keyOffset, value, ...(source === undefined ? {} : { source }) });
        return read(node, path);
    }
    function mapping(items, path) {
        const entries = new Map();
        for (const { key, value } of items) {
            const name = (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : '';
            const at = [...path, name];
            const offset = startOf(key.range);
            const refusal = keyRefusal(key, name, entries);
            if (refusal === undefined)
                entries.set(name, readAt(value, at, offset));
            else
                refuse(offset, at, refusal);
        }
        return Object.fromEntries(entries);
    }
    const value = read(document?.contents ?? null, []);
    return { value, places: placesOf(spots, placeAt), errors };
}
function keyRefusal(key, name, seen) {
    if (key.tag !== undefined)
        return TAG(key.tag);
    if ((0,dist/* isScalar */.jn)(key) && key.anchor !== undefined)
        return ANCHOR(key.anchor);
    if (FORBIDDEN.has(name))
        return FORBIDDEN_KEY;
    if (name === '<<')
        return MERGE_KEY;
    return seen.has(name) ? DUPLICATE_KEY : undefined;
}
function placesOf(spots, placeAt) {
    const nearest = (path) => {
        const spot = spots.get(idOf(path));
        if (spot !== undefined)
            return { spot, isParent: false };
        return path.length === 0
            ? { spot: { key: 0, value: 0 }, isParent: true }
            : { ...nearest(path.slice(0, -1)), isParent: true };
    };
    return {
        keyAt: (path) => placeAt(nearest(path).spot.key),
        valueAt: (path) => {
            const { spot, isParent } = nearest(path);
            return placeAt(isParent ? spot.key : spot.value);
        },
        sourceAt: (path) => spots.get(idOf(path))?.source,
        isRefused: (path) => spots.get(idOf(path))?.isRefused === true
    };
}
const idOf = (path) => JSON.stringify(path);
const startOf = (range) => range?.[0] ?? 0;
const shownPath = (path) => (path.length === 0 ? 'The file' : keyPath(path));
/** Names that reach into the workings of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const ALIAS = (source) => (where) => ({
    message: `${where} is an alias, ${quote(`*${source}`)}, which a config may not hold.`,
    todo: 'Write the value out'
});
const ANCHOR = (anchor) => (where) => ({
    message: `${where} has an anchor, ${quote(`&${anchor}`)}, which a config may not hold.`,
    todo: 'Remove it'
});
const TAG = (tag) => (where) => ({ message: `${where} has a tag, ${quote(tag)}, which a config may not hold.`, todo: 'Remove it' });
const FORBIDDEN_KEY = (where) => ({ message: `${where} is a name that no setting may have.` });
const MERGE_KEY = (where) => ({
    message: `${where} is a merge key, which a config may not hold.`,
    todo: 'Write the settings out'
});
const DUPLICATE_KEY = (where) => ({ message: `${where} is given twice.`, todo: 'Keep one of the two' });

;// CONCATENATED MODULE: ./build/src/config/family.js


function family(noun, members) {
    const shape = Object.entries(members).map(([name, member]) => [name, switchable(member)]);
    const schema = schemas/* object */.Ikc(Object.fromEntries(shape));
    nouns.add(schema, { noun });
    return schema;
}
/** What a name in this mapping is the name of. */
const nounOf = (schema) => nouns.get(schema)?.noun;
const nouns = registries/* registry */.u5();
/** A plug-in that cannot do without an option of the user has no `true`, and is off until it has it. */
function switchable(member) {
    const { options, byDefault = 'on' } = 'options' in member ? member : { options: member };
    const { description } = registries/* globalRegistry */.fd.get(options) ?? {};
    const defaults = () => settle({}, options).value;
    const canBeBare = core_parse/* safeParse */.xL(options, defaults()).success;
    const on = schemas/* pipe */.FsL(schemas/* literal */.euz(true), schemas/* transform */.pdi(() => core_parse/* parse */.qg(options, defaults())));
    const choices = canBeBare ? schemas/* union */.KCZ([schemas/* literal */.euz(false), on, options]) : schemas/* union */.KCZ([schemas/* literal */.euz(false), options]);
    const withDefault = schemas/* prefault */.SdS(choices, canBeBare && byDefault === 'on');
    return description === undefined ? withDefault : withDefault.check(schemas/* describe */.q0y(description));
}

;// CONCATENATED MODULE: ./build/src/config/unknown-key.js




/** Says of each unknown key what was probably meant: a neighbour, or a setting of that name that belongs elsewhere. */
function unknownKeyErrors(unknownKeys, keys, places) {
    if (unknownKeys.length === 0)
        return [];
    const known = keys();
    return unknownKeys.map((unknown) => ({
        ...places.keyAt(unknown.path),
        explain: () => ({ key: keyPath(unknown.path), message: messageFor(unknown), ...hintFor(unknown, known) })
    }));
}
function messageFor({ path, within }) {
    const noun = within.map(nounOf).find((found) => found !== undefined) ?? (path.length === 1 ? 'section' : 'setting');
    return `${keyPath(path)} is not ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}.`;
}
function hintFor({ path, within }, known) {
    const word = String(path.at(-1));
    const neighbours = [...settingsOf(within).keys()];
    const neighbour = nearest(word, neighbours);
    const home = homeOf(word, known);
    if (home !== undefined && (neighbour === undefined || distanceBetween(word, neighbour) > 1))
        return { todo: home };
    if (neighbour !== undefined)
        return { didYouMean: neighbour };
    return neighbours.length === 0 ? {} : { todo: `What may stand here: ${listed(neighbours)}` };
}
/** Where a setting of this name lives, if there is one such place only. */
function homeOf(word, known) {
    const [home, ...others] = known.filter(({ path }) => isSameWord(word, path.at(-1) ?? ''));
    const name = home?.path.at(-1);
    if (home === undefined || name === undefined || others.length > 0)
        return undefined;
    const above = home.key.slice(0, -name.length - 1);
    return `${name} belongs ${above === '' ? 'at the top level' : `under ${above}`}`;
}
const MANY = 12;
const listed = (names) => names.length > MANY ? `${names.slice(0, MANY).join(', ')} …` : either(names, 'and');

;// CONCATENATED MODULE: ./build/src/config/what-changes.js

/** The differences in effect, defaults included, in the order of the keys: what is written otherwise but means the same is none. */
function whatChanges(inForce, proposed) {
    return differences(inForce, proposed, []);
}
function differences(from, to, path) {
    if (what_changes_isMapping(from) && what_changes_isMapping(to)) {
        const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
        return names.flatMap((name) => differences(what_changes_valueOf(from, name), what_changes_valueOf(to, name), [...path, name]));
    }
    return isSame(from, to) ? [] : [{ key: keyPath(path), from, to }];
}
function isSame(from, to) {
    if (!Array.isArray(from) || !Array.isArray(to))
        return Object.is(from, to);
    return from.length === to.length && from.every((item, index) => differences(item, to[index], []).length === 0);
}
const what_changes_isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const what_changes_valueOf = (mapping, name) => Object.hasOwn(mapping, name) ? Reflect.get(mapping, name) : undefined;

;// CONCATENATED MODULE: ./build/src/config/compose.js











/**
 * Composes sections, each an object schema or a `family`, into one config. All sections are optional; so is every nested
 * mapping that is a plain `z.object`. A section whose settings lack a default is a bug, and is thrown here and now.
 */
function composeConfig(sections) {
    const schema = schemas/* object */.Ikc(sections);
    const defaults = () => core_parse/* parse */.qg(schema, settle({}, schema).value);
    const keys = once(() => keysOf(schema));
    defaults();
    function parse(text, path) {
        const reading = readYaml(text);
        if (!reading.ok)
            return (0,located/* firstErrors */.e7)(reading.errors, path);
        const { value, places, errors } = treeOf(reading.document, reading.placeAt);
        const settled = settle(value, schema);
        const checked = core_parse/* safeParse */.xL(schema, settled.value);
        const found = [
            ...errors,
            ...unknownKeyErrors(settled.unknownKeys, keys, places),
            ...(checked.success ? [] : valueErrors(checked.error.issues, schema, { value, places }))
        ];
        if (found.length > 0 || !checked.success)
            return (0,located/* firstErrors */.e7)(found, path);
        return { ok: true, config: checked.data, notes: notesOn(settled.empty, path) };
    }
    return {
        schema,
        parse,
        defaults,
        keys,
        inForce: (found) => found === undefined
            ? inForce({ ok: true, config: defaults(), notes: [] })
            : inForce(parse(found.text, found.path), found.at),
        proposed: (found, inForce) => {
            const parsed = parse(found.text, found.path);
            return parsed.ok
                ? { changes: whatChanges(inForce.config, parsed.config), errors: [], unshown: 0, notes: parsed.notes }
                : { changes: [], errors: parsed.errors, unshown: parsed.unshown, notes: [] };
        }
    };
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
function notesOn(empty, path) {
    return empty.map((at) => at.length === 0
        ? `${path} is empty: every setting has its default.`
        : `${keyPath(at)} in ${path} is empty: its settings have their defaults.`);
}

// EXTERNAL MODULE: ./build/src/detect/index.js + 6 modules
var detect = __webpack_require__(9004);
// EXTERNAL MODULE: ./build/src/io/store/index.js + 7 modules
var store = __webpack_require__(8773);
// EXTERNAL MODULE: ./build/src/schema/config-glob.js + 1 modules
var config_glob = __webpack_require__(2578);
;// CONCATENATED MODULE: ./build/actions/config.js






/** The configuration file, put together from what each family and flow declares of itself. */
const config = composeConfig({
    record: schemas/* object */.Ikc({
        reports: schemas/* _default */.Rvf(config_glob/* globPatterns */.e_, [])
            .check(schemas/* describe */.q0y('Where the JUnit XML reports lie in the workspace. Empty: the places that common tools use.')),
        artifacts: schemas/* _default */.Rvf(config_glob/* globPatterns */.e_, ['*test*', '*junit*', '*report*', '*result*'])
            .check(schemas/* describe */.q0y('Which artifacts of the same run hold reports. `["!*"]`: none.'))
    })
        .check(schemas/* describe */.q0y('What is recorded of a run.')),
    history: schemas/* object */.Ikc({
        store: schemas/* optional */.lqM(schemas/* enum */.k5n(['cache', 'directory']))
            .check(schemas/* describe */.q0y('Where the history is kept. Absent: in the cache of GitHub Actions; at a terminal, in a directory.')),
        cache: store/* stores */.z.cache.options.check(schemas/* describe */.q0y(store/* stores */.z.cache.summary)),
        directory: store/* stores */.z.directory.options.check(schemas/* describe */.q0y(store/* stores */.z.directory.summary))
    })
        .check(schemas/* describe */.q0y('The history of all runs.')),
    detect: family('detector', detect/* detectors */.m).check(schemas/* describe */.q0y('What is looked for. `false` turns a detector off.')),
    comment: schemas/* object */.Ikc({
        when: schemas/* _default */.Rvf(schemas/* enum */.k5n(['findings', 'always', 'never']), 'findings')
            .check(schemas/* describe */.q0y('When a pull request gets the comment: when there is something to say, always, or never.'))
    })
        .check(schemas/* describe */.q0y('The one comment on a pull request.'))
});


/***/ }),

/***/ 4195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ recordedOutcome),
/* harmony export */   VZ: () => (/* binding */ rowCounts),
/* harmony export */   yL: () => (/* binding */ verdictOutcome)
/* harmony export */ });
/* harmony import */ var _src_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);
/* harmony import */ var _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4834);
/* harmony import */ var _src_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);



function recordedOutcome(recorded, { strict, notes }) {
    const status = statusOf(recorded, notes);
    const isOwn = ({ runId, attempt }) => runId === recorded.run.runId && attempt === recorded.run.attempt;
    const jobs = recorded.rows.jobs.filter(isOwn);
    const tests = recorded.rows.tests.filter(isOwn);
    const failed = tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    const unseen = [...recorded.unseen.map((prose) => (0,_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(prose)), ...notes];
    const lines = [
        `The recording is ${status}: ${MEANING[status]}.`,
        ...unseen.map((sentence) => `Not seen: ${sentence}`)
    ];
    return {
        outputs: {
            status,
            segment: recorded.segment.name,
            jobs: String(jobs.length),
            tests: String(tests.length),
            'failed-tests': String(failed)
        },
        exitCode: strict && (status === 'degraded' || unseen.length > 0) ? 1 : 0,
        json: {
            status,
            segment: recorded.segment.name,
            rows: rowCounts(recorded.rows),
            unseen
        },
        text: () => lines.join('\n')
    };
}
function statusOf({ appended, unseen }, notes) {
    if (appended.is === 'failed')
        return 'degraded';
    if (appended.is === 'read-only')
        return 'read-only';
    return unseen.length + notes.length > 0 ? 'partial' : 'complete';
}
const MEANING = {
    complete: 'all that was asked for was seen and kept',
    partial: 'something could not be seen',
    'read-only': 'nothing could be kept here',
    degraded: 'it could not be kept'
};
function rowCounts(rows) {
    const { runs, jobs, steps, tests, changes, deployments, decisions, labels } = rows;
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
/** Which verdicts fail the step. `unsure` fails on what could not be judged, too. */
const FAILING = {
    never: [],
    fail: ['fail'],
    warn: ['fail', 'warn'],
    unsure: ['fail', 'warn', 'inconclusive', 'no-data']
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
        json: (0,_src_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(verdict),
        text: ({ colours }) => (0,_src_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(verdict, { colour: colours })
    };
}


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What a config file may cost to read. A file of a thousand settings stays within all of them. */
const LIMITS = {
    bytes: 64 * 1024,
    depth: 20,
    /** Words, marks, gaps, line ends and backslashes: the parser's work, and its worst-case number of complaints, grow with these. */
    tokens: 8_000,
    errors: 50
};


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   e7: () => (/* binding */ firstErrors),
/* harmony export */   fz: () => (/* binding */ renderLocated)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);


/** One line for each error, for a log or a terminal. */
function renderLocated(refused) {
    return listOf(refused, (meant) => `Did you mean ${meant}?`);
}
/** The same errors as one thing to throw. */
function problemOf(refused) {
    const [first, ...rest] = refused.errors;
    if (first === undefined)
        return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ what: 'The config file cannot be read' });
    if (rest.length === 0)
        return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ where: placeOf(first), what: withoutStop(sentences(first, PERHAPS)) });
    const count = refused.errors.length + refused.unshown;
    return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        where: first.path,
        what: `The config has ${count} errors:\n${withoutStop(listOf(refused, PERHAPS))}`
    });
}
/** A problem ends with a full stop, so it cannot end with a question. */
const PERHAPS = (meant) => `Perhaps ${meant} was meant.`;
function listOf({ errors, unshown }, suggest) {
    const lines = errors.map((error) => `✗ ${placeOf(error)}  ${sentences(error, suggest)}`);
    return [...lines, ...(unshown === 0 ? [] : [`and ${unshown} more`])].join('\n');
}
/** The first errors in the order of the file. Only what is shown is put into words. */
function firstErrors(found, path) {
    const inOrder = [...found].sort((one, other) => one.line - other.line || one.column - other.column);
    const errors = inOrder.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.errors).map((error) => ({ path, ...place(error), ...error.explain() }));
    return { ok: false, errors, unshown: inOrder.length - errors.length };
}
const place = ({ line, column }) => ({ line, column });
const placeOf = ({ path, line, column }) => `${path}:${line}:${column}`;
const sentences = ({ message, didYouMean, todo }, suggest) => [message, didYouMean && suggest(didYouMean), todo && `${todo}.`].filter(Boolean).join(' ');
const withoutStop = (text) => text.replace(/\.$/, '');


/***/ }),

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ detectors),
  J: () => (/* binding */ findAll)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/domain/prose.js
var prose = __webpack_require__(7269);
// EXTERNAL MODULE: ./build/src/history/series.js
var series = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/detect/detector.js

/** Keeps the types of a detector's options together where it is declared; its summary explains it in the configuration. */
const defineDetector = (detector) => ({ ...detector, options: detector.options.check(schemas/* describe */.q0y(detector.summary)) });

;// CONCATENATED MODULE: ./build/src/detect/fingerprint.js
/** The same for the same trouble with the same thing, in whichever run it shows. */
function fingerprintOf(detector, subject) {
    const { what, workflow, workflowFile = workflow, job, origin, step, suite, className, test, file } = subject;
    return JSON.stringify([detector, what, workflowFile, job ?? origin, step, suite, className, test, file]);
}

;// CONCATENATED MODULE: ./build/src/detect/same-commit-disagreement.js





const optionsSchema = schemas/* object */.Ikc({
    days: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(3650), schemas/* describe */.q0y('How many days ago a disagreement may be and still count.')), 30)
});
/**
 * What passed and failed on one commit cannot blame the commit. It is told where it helps: when the disagreement is on
 * the judged commit, or when the judged run shows the failing half of something that disagreed before.
 */
const sameCommitDisagreement = defineDetector({
    summary: 'A test or job passed and failed on the same commit, over attempts, re-runs and retries inside a report: proof that it is flaky.',
    options: optionsSchema,
    detect({ rows, judged }, { days }) {
        const run = rows.runs.find(({ runId, attempt }) => runId === judged.runId && attempt === judged.attempt);
        if (run === undefined)
            return [];
        const noticed = bySubject(rows).flatMap((commits) => disagreement(commits, { run, days }));
        const tests = noticed.filter(({ subject }) => subject.what === 'test');
        const jobs = noticed.filter(({ subject }) => subject.what === 'job' && !tests.some((test) => explains(test, subject)));
        return [...tests, ...jobs].map(findingOf);
    }
});
function bySubject(rows) {
    const bySubject = new Map();
    for (const outcomes of (0,series/* commitOutcomes */.dG)(rows)) {
        const commits = bySubject.get(outcomes.subject);
        if (commits === undefined)
            bySubject.set(outcomes.subject, [outcomes]);
        else
            commits.push(outcomes);
    }
    return [...bySubject.values()];
}
function disagreement(commits, { run, days }) {
    const judgedCode = (0,series/* codeOf */.$N)(run);
    const onJudged = commits.find(({ code }) => code === judgedCode);
    if (onJudged === undefined || !isIn(onJudged, run))
        return [];
    const since = startOf(run) - days * DAY_MS;
    const proofs = commits.filter((one) => disagrees(one, run) && Math.max(...one.at) >= since);
    const isOnJudgedCommit = proofs.includes(onJudged);
    const proof = isOnJudgedCommit ? onJudged : proofs.toSorted((one, other) => lastOf(other) - lastOf(one))[0];
    const failedHere = onJudged.outcomes.some((outcome, i) => isFailure(outcome) && isOf(onJudged, i, run));
    if (proof === undefined || !(isOnJudgedCommit || failedHere))
        return [];
    return [{ subject: onJudged.subject, proof, isOnJudgedCommit, failedHere, commits: proofs.length }];
}
const DAY_MS = 86_400_000;
const startOf = (run) => run.startedAt ?? run.createdAt ?? run.observedAt;
const lastOf = (outcomes) => Math.max(...outcomes.at);
const isOf = (outcomes, i, run) => outcomes.runIds[i] === run.runId && outcomes.attempts[i] === run.attempt;
const isIn = (outcomes, run) => outcomes.runIds.some((_, i) => isOf(outcomes, i, run));
/** A fork's word proves nothing about the repository, but it does about the fork's own run. */
function disagrees(one, run) {
    const counted = one.outcomes.filter((_, i) => one.trusts[i] !== 'fork' || one.runIds[i] === run.runId);
    return counted.some(isFailure) && counted.some(isSuccess);
}
/** Cancelled, timed out and skipped say nothing of the code: they are neither. */
const isFailure = (outcome) => outcome === 'failed' || outcome === 'error' || outcome === 'failure';
const isSuccess = (outcome) => outcome === 'passed' || outcome === 'success';
/** A job that fails because its flaky test fails is not named a second time. Tests of an artifact may be of any job. */
const explains = (test, job) => test.subject.workflow === job.workflow && (test.subject.job === undefined || test.subject.job === job.job);
function findingOf({ subject, proof, isOnJudgedCommit, failedHere, commits }) {
    const failed = proof.outcomes.filter(isFailure).length;
    const passed = proof.outcomes.filter(isSuccess).length;
    const on = isOnJudgedCommit ? (0,prose/* say */.c) `this commit` : (0,prose/* say */.c) `commit ${(0,prose/* name */.U)(proof.sha.slice(0, 7))}`;
    return {
        detector: 'same-commit-disagreement',
        level: 'warn',
        subject,
        headline: isOnJudgedCommit
            ? (0,prose/* say */.c) `${what(subject)} is flaky: it failed and passed on this commit`
            : (0,prose/* say */.c) `${what(subject)} failed here, and is known to fail and pass on one commit`,
        evidence: [
            (0,prose/* say */.c) `On ${on} it failed ${count(failed)} and passed ${count(passed)}.`,
            ...(commits > 1 ? [(0,prose/* say */.c) `It disagreed with itself on ${commits} commits lately.`] : []),
            failedHere && isOnJudgedCommit
                ? (0,prose/* say */.c) `It failed in this attempt: a re-run may pass without any change.`
                : (0,prose/* say */.c) `What fails and passes on the same code cannot blame the change.`
        ],
        fingerprint: fingerprintOf('same-commit-disagreement', subject),
        trust: proof.trusts.at(-1) ?? 'fork'
    };
}
const what = (subject) => subject.what === 'test' ? (0,prose/* say */.c) `Test ${(0,prose/* name */.U)(subject.test ?? '')}` : (0,prose/* say */.c) `Job ${(0,prose/* name */.U)(subject.job ?? '')}`;
const count = (times) => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`);

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./build/src/stats/robust.js

/** Scales a MAD so that it estimates a standard deviation for normal data (R: `mad(constant = 1.4826)`). */
const MAD_TO_SIGMA = 1.4826;
/** The middle value; undefined of nothing. */
function median(values) {
    return values.length === 0 ? undefined : (0,simple_statistics/* median */.JZ)([...values]);
}
/** A standard deviation that a few wild values cannot move: 1.4826 times the median distance to the median. */
function robustSigma(values) {
    return values.length === 0 ? undefined : MAD_TO_SIGMA * (0,simple_statistics/* medianAbsoluteDeviation */.hK)([...values]);
}

;// CONCATENATED MODULE: ./build/src/stats/student-t.js

/**
 * The value that a Student t variable with `df` degrees of freedom exceeds with probability `p` (one tail).
 * R: `qt(p, df, lower.tail = FALSE)`. Relative error below 1e-6 for df ≥ 1 and 1e-12 ≤ p < 0.5.
 *
 * Solved by bisection on the exact tail, which is half a regularised incomplete beta function:
 * P(T > t) = I(df / (df + t²); df/2, 1/2) / 2 (Abramowitz and Stegun 26.5.27, 26.7.1).
 */
function studentTUpper(p, df) {
    if (!(p > 0 && p < 0.5) || !(df > 0))
        return Number.NaN;
    let low = 0;
    let high = 1;
    while (upperTail(high, df) > p)
        high *= 2;
    for (let step = 0; step < 200 && high - low > 1e-9 * high; step += 1) {
        const middle = (low + high) / 2;
        if (upperTail(middle, df) > p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
const upperTail = (t, df) => incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
/** I(x; a, b) by Lentz's evaluation of the continued fraction (Abramowitz and Stegun 26.5.8). R: `pbeta(x, a, b)`. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
    return front * continuedFraction(x, a, b);
}
function continuedFraction(x, a, b) {
    const away = (value) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m <= 500; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        product *= c * d;
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        product *= c * d;
        if (Math.abs(c * d - 1) < 1e-14)
            break;
    }
    return product;
}
const logBeta = (a, b) => (0,simple_statistics/* gammaln */.SW)(a) + (0,simple_statistics/* gammaln */.SW)(b) - (0,simple_statistics/* gammaln */.SW)(a + b);

;// CONCATENATED MODULE: ./build/src/detect/slower-than-usual.js







const slower_than_usual_optionsSchema = schemas/* object */.Ikc({
    ratio: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(1), schemas/* describe */.q0y('How many times its usual time something must take to be named.')), 1.3),
    'job-seconds': schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('How many seconds a job must have lost to be named.')), 10),
    'test-seconds': schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('How many seconds a test must have lost to be named.')), 1),
    runs: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(5), api/* _lte */.Zm(500), schemas/* describe */.q0y('How many earlier runs tell what is usual.')), 30),
    'false-alarms': schemas/* _default */.Rvf(schemas/* number */.aig()
        .check(api/* _gt */.Tx(0), api/* _lte */.Zm(0.5), schemas/* describe */.q0y('The share of judged runs that would hold a false finding, over all jobs and tests together, if times scattered as the model says. Real times scatter more wildly: expect a few times as many.')), 0.01)
});
/**
 * One observation against what is usual: a prediction interval for the logarithm of the duration. Centre and spread are
 * robust, the spread leans on a prior while the history is short, and the level is divided by the number of series
 * looked at (Bonferroni), so that a thousand tests cry wolf hardly more often than one.
 */
const slowerThanUsual = defineDetector({
    summary: 'A job or test of this run took far longer than in earlier runs of the default branch: beyond their spread, beyond a ratio and beyond a number of seconds.',
    options: slower_than_usual_optionsSchema,
    detect({ rows, judged }, options) {
        const compared = (0,series/* durationSeries */.G8)(rows)
            .filter(({ subject }) => subject.what !== 'step')
            .flatMap((series) => comparison(series, judged, options.runs));
        return compared
            .filter((one) => isSlow(one, { options, level: options['false-alarms'] / compared.length }))
            .sort((one, other) => other.now - other.usual - (one.now - one.usual))
            .map(slower_than_usual_findingOf);
    }
});
/** Fewer than two earlier runs say nothing about what is usual. */
const LEAST_EARLIER = 2;
function comparison(series, judged, window) {
    const index = indexOf(series, judged);
    if (index === undefined)
        return [];
    const earlier = usualBefore(series, index, window);
    const now = series.values[index];
    const usual = median(earlier);
    if (now === undefined || usual === undefined || earlier.length < LEAST_EARLIER)
        return [];
    return [{ series, now, usual, earlier, index }];
}
function indexOf(series, { runId, attempt }) {
    const index = series.runIds.findLastIndex((id, i) => id === runId && series.attempts[i] === attempt);
    return index < 0 || !countsAsTime(series, index) ? undefined : index;
}
/** What is usual is learned from the default branch alone, and never from the judged run itself. */
function usualBefore(series, index, window) {
    const earlier = [];
    for (let i = index - 1; i >= 0 && earlier.length < window; i -= 1) {
        const value = series.values[i];
        if (value === undefined || series.trusts[i] !== 'default' || series.runIds[i] === series.runIds[index])
            continue;
        if (countsAsTime(series, i))
            earlier.push(value);
    }
    return earlier;
}
/** What failed, was skipped or cancelled ends when it does: its time says nothing about speed. */
const countsAsTime = (series, i) => {
    const outcome = series.outcomes[i];
    return (outcome === 'success' || outcome === 'passed') && (series.values[i] ?? 0) > 0;
};
/** How far run times of one job scatter before anything is known of it: 30 %, worth four observations. */
const PRIOR = { sigma: 0.3, weight: 4 };
/**
 * Real times have a heavy upper tail that the middle half does not show. Of two spreads the larger counts: the MAD, and
 * this share of the way from the median to the second slowest run (the slowest may be one wild run, which must not hide
 * what comes after it). On same-code series of cloud machines it cuts false findings to a fifth at little cost.
 */
const UPPER_SHARE = 0.6;
/** Equal times to the millisecond are rounding, not certainty. */
const LEAST_SIGMA = 0.02;
function isSlow({ series, now, usual, earlier }, { options, level }) {
    const floorMs = 1000 * (series.subject.what === 'test' ? options['test-seconds'] : options['job-seconds']);
    if (now - usual < floorMs || now / usual < options.ratio)
        return false;
    const n = earlier.length;
    const seen = spreadOf(earlier.map(Math.log));
    const variance = (PRIOR.weight * PRIOR.sigma ** 2 + n * seen ** 2) / (PRIOR.weight + n);
    const sigma = Math.max(Math.sqrt(variance), LEAST_SIGMA) * Math.sqrt(1 + 1 / n);
    return Math.log(now / usual) > sigma * studentTUpper(level, PRIOR.weight + n - 1);
}
function spreadOf(logs) {
    const [slowest = 0, second = slowest] = logs.toSorted((one, other) => other - one);
    return Math.max(robustSigma(logs) ?? 0, UPPER_SHARE * (second - (median(logs) ?? second)));
}
function slower_than_usual_findingOf({ series, now, usual, earlier, index }) {
    const { subject } = series;
    return {
        detector: 'slower-than-usual',
        level: 'warn',
        subject,
        headline: (0,prose/* say */.c) `${slower_than_usual_what(subject)} took ${times(now / usual)} its usual time`,
        now: { value: now, unit: 'ms' },
        usual: { value: usual, unit: 'ms' },
        evidence: [
            (0,prose/* say */.c) `Usual is the median of ${earlier.length} earlier runs on the default branch, which took ${range(earlier)}.`
        ],
        fingerprint: fingerprintOf('slower-than-usual', subject),
        trust: series.trusts[index] ?? 'fork'
    };
}
const slower_than_usual_what = (subject) => subject.what === 'test' ? (0,prose/* say */.c) `Test ${(0,prose/* name */.U)(subject.test ?? '')}` : (0,prose/* say */.c) `Job ${(0,prose/* name */.U)(subject.job ?? '')}`;
const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`;
function range(values) {
    const [least, most] = [seconds(Math.min(...values)), seconds(Math.max(...values))];
    return least === most ? `${least} each` : `${least} to ${most}`;
}
const seconds = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

;// CONCATENATED MODULE: ./build/src/detect/index.js


/** Every detector by its name, which is its key in the configuration. One line adds one. */
const detectors = {
    'slower-than-usual': slowerThanUsual,
    'same-commit-disagreement': sameCommitDisagreement
};
/** What all detectors that are on find. */
function findAll(evidence, options) {
    const names = Object.keys(detectors).filter(isDetector);
    return names.flatMap((name) => findOne(name, evidence, options));
}
const byName = detectors;
function findOne(name, evidence, options) {
    const chosen = options[name];
    return chosen === false ? [] : byName[name].detect(evidence, chosen);
}
const isDetector = (text) => Object.hasOwn(detectors, text);


/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Rn: () => (/* binding */ mapAnswer),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ is: 'known', value });
const unknown = (because) => ({ is: 'unknown', because });
/** Carries a known value through `change`; an unknown stays unknown for the same reason. */
function mapAnswer(answer, change) {
    return answer.is === 'known' ? known(change(answer.value)) : answer;
}


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ name),
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** Marks text that comes from outside: a test, job, branch or file name. */
const name = (text) => ({ name: text });
/** Tagged template: ``say`${name(test.name)} took ${seconds}, usually ${usual}` ``. Plain values are taken as trusted. */
function say(words, ...values) {
    const fragments = words.flatMap((word, index) => {
        const value = values[index];
        return value === undefined ? [word] : [word, ...fragmentsOf(value)];
    });
    return fragments.filter((fragment) => fragment !== '');
}
function fragmentsOf(value) {
    if (typeof value === 'number')
        return [String(value)];
    return typeof value === 'string' || 'name' in value ? [value] : value;
}


/***/ }),

/***/ 3769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_ROWS)
/* harmony export */ });
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


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ TRUSTS),
/* harmony export */   z: () => (/* binding */ lesserTrust)
/* harmony export */ });
/**
 * Who could have written a row. `default`: the default branch; `branch`: a branch of the same repository;
 * `fork`: anybody. Baselines, labels and known-good marks learn from `default` alone; evidence of flakiness also from
 * `branch`; a `fork` is shown, never learned from.
 */
const TRUSTS = ['default', 'branch', 'fork'];
/** The lower of two trusts: what is made of both deserves no more than the lesser. */
function lesserTrust(one, other) {
    return TRUSTS.indexOf(one) > TRUSTS.indexOf(other) ? one : other;
}


/***/ }),

/***/ 2009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 job`, `2,048 jobs`, `0 jobs`. */
const counted = (count, noun) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/domain/recording.js
var recording = __webpack_require__(3769);
// EXTERNAL MODULE: ./build/src/history/merge.js + 1 modules
var merge = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/schema/tables.js
var tables = __webpack_require__(9664);
// EXTERNAL MODULE: ./build/src/history/manifest.js
var history_manifest = __webpack_require__(2365);
;// CONCATENATED MODULE: ./build/src/history/decode-segment.js



/** Reads a segment back, or says why it must not be used: damaged, of another repository, or newer than this reader. */
async function decodeSegment(segment, { repositoryId }) {
    const checked = (0,history_manifest/* checkSegment */.cr)(segment);
    if (checked.is !== 'intact')
        return checked.because;
    const { manifest } = checked;
    if (manifest.about.repositoryId !== repositoryId)
        return foreign(manifest, repositoryId);
    if (Object.values(manifest.tables).some((table) => table.rows > MOST_ROWS))
        return tooLarge(manifest);
    try {
        return await decodeTables(segment, manifest);
    }
    catch (cause) {
        return new problem/* Problem */.A({ what: `The segment ${segment.name} cannot be read`, cause });
    }
}
/** No recording comes near this; a file that claims more is an attack on the reader's memory. */
const MOST_ROWS = 2_000_000;
/** How far the clocks of one recording may be apart. */
const CLOCK_SKEW_MS = 86_400_000;
async function decodeTables(segment, manifest) {
    // A history without a segment is read without Parquet.
    const { decodeTable } = await Promise.all(/* import() */[__webpack_require__.e(315), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 174));
    const notes = Object.entries(manifest.leftOut).map(([table, rows]) => note(segment, `${rows} rows of ${table} made no sense and were not recorded`));
    const unheardOf = Object.keys(manifest.tables).filter((table) => !Object.hasOwn(tables/* tables */.u, table));
    notes.push(...unheardOf.map((table) => note(segment, `the table ${table} is not known here and was passed over`)));
    const read = async (name) => {
        const table = manifest.tables[name];
        if (table === undefined)
            return [];
        const { rows, dropped } = await decodeTable(name, segment.files.get(table.file) ?? NOTHING, table.rows);
        const seen = rows.filter(({ observedAt }) => observedAt <= manifest.about.createdAt + CLOCK_SKEW_MS);
        const wrong = dropped + rows.length - seen.length;
        if (wrong > 0)
            notes.push(note(segment, `${wrong} rows of ${name} make no sense and were dropped`));
        return seen;
    };
    const rows = {
        runs: await read('runs'),
        jobs: await read('jobs'),
        steps: await read('steps'),
        tests: await read('tests'),
        changes: await read('changes'),
        deployments: await read('deployments'),
        decisions: await read('decisions'),
        labels: await read('labels')
    };
    return { rows, about: aboutOf(manifest), notes };
}
function aboutOf({ about: { part, ...about } }) {
    return part === undefined ? about : { ...about, part };
}
const note = ({ name }, what) => `Segment ${name}: ${what}.`;
const foreign = ({ name, about }, repositoryId) => new problem/* Problem */.A({ what: `The segment ${name} is of repository ${about.repositoryId}, not of ${repositoryId}` });
const tooLarge = ({ name }) => new problem/* Problem */.A({ what: `The segment ${name} claims more than ${MOST_ROWS} rows in one table` });
const NOTHING = new Uint8Array();

;// CONCATENATED MODULE: ./build/src/history/history.js






/** Reads all that a store holds about a repository. Unknown where the store cannot say what it holds. */
async function readHistory(store, { repositoryId }) {
    const opened = await store.open();
    if (opened.is === 'unknown')
        return opened;
    const recordings = [];
    const segments = [];
    const notes = [...opened.value.notes];
    let { complete } = opened.value;
    for (const name of [...(await store.names())].sort()) {
        const read = await readSegment(store, name, repositoryId);
        if (read instanceof problem/* Problem */.A) {
            notes.push(read.message);
            complete = false;
            continue;
        }
        recordings.push(read.rows);
        segments.push(name);
        notes.push(...read.notes);
    }
    return (0,answer/* known */.eO)({ rows: (0,merge/* mergeRows */.Y)(recordings), segments, notes, complete });
}
async function readSegment(store, name, repositoryId) {
    const segment = await store.read(name);
    return segment.is === 'unknown' ? segment.because : decodeSegment(segment.value, { repositoryId });
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   cr: () => (/* binding */ checkSegment),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   ti: () => (/* binding */ damageOf),
/* harmony export */   uB: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);
/* harmony import */ var _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9664);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);





const MANIFEST_FILE = 'manifest.json';
/** Counts up when the manifest itself changes so that older readers cannot check it. */
const FORMAT = 1;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(0));
const TableFile = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    file: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^[a-z]+\.parquet$/)),
    bytes: count,
    sha256: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^[0-9a-f]{64}$/)),
    rows: count
});
const ManifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    format: count,
    schemaVersion: count,
    foreshock: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    about: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        repositoryId: count,
        runId: count,
        attempt: count,
        recorder: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        month: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^\d{4}-\d{2}$/)),
        createdAt: count,
        part: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(count)
    }),
    tables: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), TableFile),
    /** Rows that broke the schema when they were to be written, by table. */
    leftOut: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), count)
});
/** What every format keeps, so that an older reader can tell a newer segment from a damaged one. */
const EnvelopeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ format: count, sha256: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** The bytes of a manifest. Its last member is the hash of all the others, so that it vouches for itself, too. */
function encodeManifest(manifest) {
    return new TextEncoder().encode(sealed(manifest));
}
/** Whether every byte of a segment is as it was written, and whether this version may read it. */
function checkSegment(segment) {
    const bytes = segment.files.get(MANIFEST_FILE);
    if (bytes === undefined)
        return damaged(segment, `it has no ${MANIFEST_FILE}`);
    const sealedContent = EnvelopeSchema.safeParse(parseJson(bytes));
    if (!sealedContent.success)
        return damaged(segment, `its ${MANIFEST_FILE} cannot be read`);
    const { sha256: seal, ...content } = sealedContent.data;
    if (seal !== (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text(content)) || !sameBytes(bytes, sealed(content))) {
        return damaged(segment, `its ${MANIFEST_FILE} is not as it was written`);
    }
    if (content.format > FORMAT)
        return newer(segment);
    const manifest = ManifestSchema.safeParse(content);
    return manifest.success ? checkFiles(segment, manifest.data) : damaged(segment, `its ${MANIFEST_FILE} makes no sense`);
}
/** What is wrong with the bytes of a segment, if anything. Stores ask this before they hand one out. */
function damageOf(segment) {
    const checked = checkSegment(segment);
    return checked.is === 'damaged' ? checked.because : undefined;
}
function checkFiles(segment, manifest) {
    if (manifest.name !== segment.name)
        return damaged(segment, `it says that it is ${manifest.name}`);
    const tables = Object.values(manifest.tables);
    const wrong = tables.find((table) => differs(segment, table));
    if (wrong !== undefined)
        return damaged(segment, `${wrong.file} is missing or not as it was written`);
    const expected = new Set([MANIFEST_FILE, ...tables.map(({ file }) => file)]);
    const stray = [...segment.files.keys()].find((file) => !expected.has(file));
    if (stray !== undefined)
        return damaged(segment, `${stray} is not part of it`);
    return manifest.schemaVersion > _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f ? newer(segment) : { is: 'intact', manifest };
}
function sealed(manifest) {
    return `${text({ ...manifest, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text(manifest)) })}\n`;
}
const text = (value) => JSON.stringify(value, undefined, 2);
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
const sameBytes = (bytes, expected) => Buffer.compare(bytes, new TextEncoder().encode(expected)) === 0;
function differs({ files }, table) {
    const bytes = files.get(table.file);
    return bytes?.byteLength !== table.bytes || (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes) !== table.sha256;
}
const damaged = ({ name }, how) => ({
    is: 'damaged',
    because: new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ what: `The segment ${name} is damaged: ${how}` })
});
const newer = ({ name }) => ({
    is: 'newer',
    because: new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The segment ${name} was written by a newer version of Foreshock, and is left alone`,
        todo: 'Use the same version in all workflows of the repository'
    })
});


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ mergeRows)
});

;// CONCATENATED MODULE: ./build/src/domain/observation.js
/** Which witness a row comes from; for times the API is believed before a report. */
const WITNESSES = ['api', 'event', 'runner', 'git', 'report'];

// EXTERNAL MODULE: ./build/src/domain/recording.js
var recording = __webpack_require__(3769);
// EXTERNAL MODULE: ./build/src/domain/trust.js
var trust = __webpack_require__(900);
// EXTERNAL MODULE: ./build/src/schema/table-row.js
var table_row = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/history/numbering.js
var numbering = __webpack_require__(5365);
;// CONCATENATED MODULE: ./build/src/history/merge.js





/**
 * One row for everything that was observed, however often and in whatever order it is merged. Each fact is told by its
 * best observation: of a completed run, job or step before one in progress; for times, of the most believed witness;
 * else the newest. The trust is the least of all. The order of the rows means nothing.
 */
function mergeRows(recordings) {
    return (0,table_row/* everyTable */.kL)((name) => mergeTable(name, recordings));
}
function mergeTable(name, recordings) {
    const merged = new Map();
    const contests = new Map();
    const numberOf = (0,numbering/* numbering */.u)(name);
    for (const recording of recordings) {
        for (const row of recording[name]) {
            const thing = numberOf(row);
            const other = merged.get(thing);
            if (other === undefined)
                merged.set(thing, row);
            else
                enter(contests, thing, [other, row]);
        }
    }
    for (const [thing, rows] of contests)
        merged.set(thing, settle(name, rows));
    return [...merged.values()];
}
function enter(contests, thing, [first, next]) {
    const contest = contests.get(thing);
    if (contest === undefined)
        contests.set(thing, [first, next]);
    else
        contest.push(next);
}
/**
 * What each merged row was made of. Merging it again starts from these, because a row that took a fact from a weaker
 * observation no longer shows that it did; without them the outcome would depend on what was merged first.
 */
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
/** Keeps of all observations those that tell something; the others can tell nothing in a later merge either. */
function settle(name, rows) {
    const observations = rows.flatMap((row) => madeOf[name].get(row) ?? [row]);
    const facts = {};
    const telling = new Set();
    for (const column of (0,table_row/* columnsOf */.PL)(name)) {
        const best = observations.reduce((best, row) => (preference(column, row, best) > 0 ? row : best));
        const fact = Reflect.get(best, column.name);
        if (fact === undefined)
            continue;
        facts[column.name] = fact;
        telling.add(best);
    }
    const [only = rows[0], ...others] = telling;
    if (others.length === 0)
        return only;
    const merged = { ...only, ...facts };
    madeOf[name].set(merged, [...telling]);
    return merged;
}
/** Above zero where `one` tells the column better than `other`; zero only where both tell the same. */
function preference(column, one, other) {
    const fact = Reflect.get(one, column.name);
    const otherFact = Reflect.get(other, column.name);
    if (column.name === 'trust')
        return trust/* TRUSTS */.s.indexOf(one.trust) - trust/* TRUSTS */.s.indexOf(other.trust);
    if (column.name === 'witness')
        return belief(one) - belief(other);
    if (column.name === 'observedAt')
        return one.observedAt - other.observedAt;
    if (fact === undefined || otherFact === undefined)
        return Number(fact !== undefined) - Number(otherFact !== undefined);
    return rank(column, one, other) || compareFacts(fact, otherFact);
}
function rank({ timing }, one, other) {
    const completed = completion(one) - completion(other);
    const believed = belief(one) - belief(other);
    const newer = one.observedAt - other.observedAt;
    return timing === true ? completed || believed || newer : completed || newer || believed;
}
const completion = (row) => (Reflect.get(row, 'status') === 'completed' ? 1 : 0);
const belief = ({ witness }) => -WITNESSES.indexOf(witness);
/** Any order will do, as long as it is always the same one. */
function compareFacts(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one - other;
    if (one === other)
        return 0;
    return String(one) > String(other) ? 1 : -1;
}


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ numberPaths),
/* harmony export */   u: () => (/* binding */ numbering)
/* harmony export */ });
/* harmony import */ var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
/* harmony import */ var _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9664);


/**
 * Numbers the things that the rows of a table are about: two rows get the same number exactly when they are observations
 * of the same thing. Numbers mean something within one numbering alone; they take a tenth of the space of spelt keys.
 *
 * What is named (a test) and where it was seen (a run, a job) are numbered apart: both are few, their product is not.
 */
function numbering(name) {
    const { key, columns } = _schema_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u[name];
    const parts = key.map((part) => (typeof part === 'string' ? [part, part] : part));
    const isName = ([column]) => columns[column]?.type === 'string';
    const named = numberParts(parts.filter(isName));
    const seen = numberParts(parts.filter((part) => !isName(part)));
    return (row) => named(row) * MOST + seen(row);
}
/** Room for as many names or places, so that a pair of them is still a safe integer. */
const MOST = 2 ** 26;
function numberParts(parts) {
    const steps = parts.map(([column, otherwise]) => ({ column, otherwise, step: numberStep() }));
    return (row) => {
        let number = 0;
        for (const { column, otherwise, step } of steps) {
            number = step(number, Reflect.get(row, column) ?? Reflect.get(row, otherwise));
        }
        return number;
    };
}
/** Numbers lists of `length` values: equal lists get the same number. */
function numberPaths(length) {
    const steps = Array.from({ length }, numberStep);
    return (path) => steps.reduce((number, step, index) => step(number, path[index]), 0);
}
/** Numbers pairs of the number so far and one more value. */
function numberStep() {
    const numberOf = distinct();
    const numberOfPair = distinct();
    return (number, value) => numberOfPair(number * MOST + numberOf(value));
}
/** Numbers values in the order in which they first come. */
function distinct() {
    const numbers = new Map();
    return (value) => {
        const known = numbers.get(value);
        if (known !== undefined)
            return known;
        numbers.set(value, numbers.size);
        return numbers.size - 1;
    };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   G8: () => (/* binding */ durationSeries),
/* harmony export */   dG: () => (/* binding */ commitOutcomes)
/* harmony export */ });
/* harmony import */ var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
/* harmony import */ var _sightings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4443);




/**
 * The durations of every job, step and test that ended. Of a test that was retried within a report, the last try counts.
 * `only: 'successful'` leaves out what failed, was skipped or cancelled: that ends when it does.
 */
function durationSeries(rows, { only = 'ended' } = {}) {
    return (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightings */ .n)(rows).flatMap(({ subject, sightings }) => {
        const counted = sightings.filter((one, index) => isLastTry(one, sightings[index + 1]) && (only === 'ended' || isSuccess(one)));
        const timed = counted.filter(({ durationMs }) => durationMs !== undefined);
        if (timed.length === 0)
            return [];
        const values = Float64Array.from(timed, ({ durationMs = 0 }) => durationMs);
        return [{ subject, values, shas: timed.map(({ run }) => run.sha), ...seen(timed) }];
    });
}
/**
 * How every job and test ended, commit by commit, over all runs, attempts and tries. Only two outcomes can disagree:
 * `atLeast: 2` passes over the many commits that were seen once.
 */
function commitOutcomes(rows, { atLeast = 1 } = {}) {
    return (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightings */ .n)(rows).flatMap(({ subject, sightings }) => {
        if (subject.what === 'step')
            return [];
        const commits = [...byCommit(sightings)].filter(([, ofCommit]) => ofCommit.length >= atLeast);
        return commits.map(([code, ofCommit]) => ({
            subject,
            sha: ofCommit[0]?.run.sha ?? code,
            code,
            tries: ofCommit.map(({ tries }) => tries),
            ...seen(ofCommit)
        }));
    });
}
const isLastTry = (one, next) => next === undefined || next.place !== one.place || next.tries <= one.tries;
const isSuccess = ({ outcome }) => outcome === 'success' || outcome === 'passed';
/**
 * What a run built: its commit; of a pull request the commit merged with its base, which moves from run to run and stays
 * over the attempts of one. Only what built the same code can disagree with itself.
 */
const codeOf = ({ event, sha, runId }) => event.startsWith('pull_request') ? `${sha}/${runId}` : sha;
function byCommit(sightings) {
    const commits = new Map();
    for (const sighting of sightings) {
        const code = codeOf(sighting.run);
        const commit = commits.get(code);
        if (commit === undefined)
            commits.set(code, [sighting]);
        else
            commit.push(sighting);
    }
    return commits;
}
const seen = (sightings) => ({
    runIds: sightings.map(({ run }) => run.runId),
    attempts: sightings.map(({ run }) => run.attempt),
    at: sightings.map(({ at }) => at),
    trusts: sightings.map(({ trust }) => trust),
    outcomes: sightings.map(({ outcome }) => outcome)
});


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ namesakes),
  n: () => (/* binding */ sightings)
});

// EXTERNAL MODULE: ./build/src/domain/recording.js
var recording = __webpack_require__(3769);
// EXTERNAL MODULE: ./build/src/domain/trust.js
var trust = __webpack_require__(900);
// EXTERNAL MODULE: ./build/src/history/numbering.js
var numbering = __webpack_require__(5365);
;// CONCATENATED MODULE: ./build/src/history/placing.js



/** Attempts come in the order of their run number, or of the run's id where numbers are missing or do not compare. */
function placing({ runs, jobs }) {
    const attempts = new Map();
    for (const [place, run] of inOrder(runs).entries())
        entryOf(attempts, run.runId).set(run.attempt, { run, place });
    const jobsOfRuns = new Map();
    for (const job of jobs)
        entryOf(jobsOfRuns, job.runId).set(job.jobId, job);
    return {
        runOf: ({ runId, attempt }) => attempts.get(runId)?.get(attempt),
        jobOf: (runId, jobId) => jobsOfRuns.get(runId)?.get(jobId)
    };
}
function inOrder(runs) {
    const workflows = new Map();
    for (const run of runs) {
        const file = run.workflowPath ?? run.workflow;
        const workflow = workflows.get(file);
        if (workflow === undefined)
            workflows.set(file, [run]);
        else
            workflow.push(run);
    }
    return [...workflows.values()].flatMap((workflow) => workflow.sort(orderOf(workflow)));
}
function orderOf(workflow) {
    const numbers = isNumbered(workflow) ? (run) => run.runNumber ?? run.runId : (run) => run.runId;
    return (one, other) => numbers(one) - numbers(other) || one.runId - other.runId || one.attempt - other.attempt;
}
/** Two workflows may share a name; then their numbers do not compare. */
const isNumbered = (runs) => runs.every(({ runNumber }) => runNumber !== undefined) && new Set(runs.map((run) => run.workflowPath)).size === 1;
function entryOf(maps, key) {
    const found = maps.get(key);
    if (found !== undefined)
        return found;
    const made = new Map();
    maps.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./build/src/history/sightings.js









/** Everything that ended, by what it was. Rows whose run is not in the history belong nowhere and are passed over. */
function sightings(rows) {
    const runs = placing(rows);
    const shared = namesakes(rows.jobs);
    const isAlone = ({ runId, jobId }) => jobId === undefined || shared.size === 0 || !shared.has(`${runId}/${jobId}`);
    return [
        ...bySubject(ranOnce(rows.jobs).filter(isAlone), (job) => seeJob(job, runs)),
        ...bySubject(ranOnce(rows.steps).filter(isAlone), (step) => seeStep(step, runs)),
        ...bySubject(shared.size === 0 ? rows.tests : rows.tests.filter(isAlone), (test) => seeTest(test, runs))
    ];
}
/**
 * Jobs of one attempt that share a display name, as legs of a matrix with a fixed `name` do; by run and job id. Nobody can
 * tell which is which in the next run, so they are in no series: as one, they would pass and fail on one commit.
 */
function namesakes(jobs) {
    const byName = new Map();
    for (const { runId, attempt, name, jobId } of jobs) {
        const key = `${runId}/${attempt}/${name}`;
        const ids = byName.get(key);
        if (ids === undefined)
            byName.set(key, new Set([jobId]));
        else
            ids.add(jobId);
    }
    const shared = [...byName].filter(([, ids]) => ids.size > 1);
    return new Set(shared.flatMap(([key, ids]) => [...ids].map((id) => `${key.split('/', 1)[0] ?? ''}/${id}`)));
}
const LONGEST_PATH = 7;
function bySubject(rows, see) {
    const numberOf = (0,numbering/* numberPaths */.A)(LONGEST_PATH);
    const found = new Map();
    for (const row of rows) {
        const seen = see(row);
        if (seen === undefined)
            continue;
        const number = numberOf(seen.path);
        const known = found.get(number);
        if (known === undefined)
            found.set(number, { subject: seen.subject(), sightings: [seen.sighting] });
        else
            known.sightings.push(seen.sighting);
    }
    for (const { sightings } of found.values())
        sightings.sort(sightings_inOrder);
    return [...found.values()];
}
/** A partial re-run lists the jobs that it kept again: each counts once, in the attempt that it ran in. */
function ranOnce(rows) {
    const numberOf = (0,numbering/* numberPaths */.A)(3);
    const first = new Map();
    for (const row of rows) {
        const number = numberOf([row.runId, row.jobId, 'number' in row ? row.number : undefined]);
        const known = first.get(number);
        if (known === undefined || row.attempt < known.attempt)
            first.set(number, row);
    }
    return [...first.values()];
}
function seeJob(job, runs) {
    const placed = runs.runOf(job);
    if (placed === undefined || job.status !== 'completed')
        return undefined;
    return {
        subject: () => ({ what: 'job', ...workflowOf(placed.run), job: job.name }),
        path: [fileOf(placed.run), job.name],
        sighting: timed(placed, job)
    };
}
function seeStep(step, runs) {
    const placed = runs.runOf(step);
    const job = runs.jobOf(step.runId, step.jobId);
    if (placed === undefined || job === undefined || step.status !== 'completed')
        return undefined;
    return {
        subject: () => ({ what: 'step', ...workflowOf(placed.run), job: job.name, step: step.name }),
        path: [fileOf(placed.run), job.name, step.name],
        sighting: timed(placed, step)
    };
}
function timed({ run, place }, row) {
    const { startedAt, completedAt } = row;
    const tookMs = startedAt === undefined || completedAt === undefined ? undefined : completedAt - startedAt;
    return {
        run,
        place,
        tries: 1,
        durationMs: tookMs !== undefined && tookMs >= 0 ? tookMs : undefined,
        outcome: row.conclusion ?? 'unknown',
        at: startedAt ?? startOf(run) ?? row.observedAt,
        trust: (0,trust/* lesserTrust */.z)(row.trust, run.trust)
    };
}
function seeTest(test, runs) {
    const placed = runs.runOf(test);
    if (placed === undefined)
        return undefined;
    const { run, place } = placed;
    const { suite, className, name, file, origin, tries, durationMs, outcome } = test;
    const job = test.jobId === undefined ? undefined : runs.jobOf(test.runId, test.jobId)?.name;
    return {
        subject: () => testSubject(test, run, job),
        path: [fileOf(run), job, job === undefined ? origin : undefined, suite, className, name, file],
        sighting: {
            run,
            place,
            tries,
            durationMs,
            outcome,
            at: startOf(run) ?? test.observedAt,
            trust: (0,trust/* lesserTrust */.z)(test.trust, run.trust)
        }
    };
}
const fileOf = ({ workflow, workflowPath }) => workflowPath ?? workflow;
const workflowOf = ({ workflow, workflowPath }) => workflowPath === undefined ? { workflow } : { workflow, workflowFile: workflowPath };
function testSubject(test, run, job) {
    const { origin, suite, className, name, file } = test;
    return {
        what: 'test',
        ...workflowOf(run),
        ...(job === undefined ? { origin } : { job }),
        suite,
        ...(className === undefined ? {} : { className }),
        test: name,
        ...(file === undefined ? {} : { file })
    };
}
const startOf = ({ startedAt, createdAt }) => startedAt ?? createdAt;
const sightings_inOrder = (one, other) => one.place - other.place || one.tries - other.tries;


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);

/** What was thrown, as a reason that can stand behind `because`. */
const because = (thrown) => String(memberOf(thrown, 'message') ?? thrown);
/** The code of a failed system call, such as ENOENT. */
const codeOf = (thrown) => memberOf(thrown, 'code');
/** What was thrown, as a Problem about `what`. */
const problemOf = (what, thrown) => thrown instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A ? thrown : new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ what: `${what}: ${because(thrown)}`, cause: thrown });
/** Asks the value and not its class: errors of the system come from another realm where code runs in a sandbox. */
const memberOf = (thrown, name) => typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ stores)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/io/store/because.js
var because = __webpack_require__(4944);
;// CONCATENATED MODULE: ./build/src/io/store/cache-client.js
/** Loading it costs a third of a second, so that is done when it is first needed. */
const loadActionsCache = () => Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 1691));

;// CONCATENATED MODULE: ./build/src/io/store/overheard.js
/**
 * Does the work, and tells whether anything was written to standard output meanwhile that holds `words`. The cache client
 * says in its log alone why it refused, as a yellow warning about what is normal: that line is kept from the log.
 */
async function overheard(words, work) {
    const { stdout } = process;
    const write = stdout.write.bind(stdout);
    let heard = false;
    const listen = (chunk, ...rest) => {
        if (!Buffer.from(chunk).includes(words))
            return write(chunk, ...rest);
        heard = true;
        return true;
    };
    stdout.write = listen;
    try {
        return { value: await work(), heard };
    }
    finally {
        if (stdout.write === listen)
            stdout.write = write;
    }
}

;// CONCATENATED MODULE: ./build/src/io/store/safe-name.js
/** Whether a segment and its files have names that mean the same on every file system and in every cache key. */
const isSafe = ({ name, files }) => isSafeName(name) && [...files.keys()].every(isSafeFile);
/** Segments have no dots in their names: what has one beside them is ours. */
const isSafeName = (name) => /^[a-z0-9][a-z0-9_-]{0,119}$/.test(name) && !DEVICES.test(name);
const isSafeFile = (name) => /^[a-z0-9][a-z0-9_-]{0,63}\.[a-z0-9]{1,16}$/.test(name) && !DEVICES.test(name);
/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/io/store/segment-folder.js





/** Reads a segment from its own folder: regular files only, and no link is followed. Throws what the file system throws. */
async function readSegmentFolder(folder, name) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const files = new Map();
    for (const entry of entries.filter((one) => one.isFile() && isSafeFile(one.name))) {
        files.set(entry.name, await readRegular((0,external_node_path_.join)(folder, entry.name)));
    }
    return { name, files };
}
/** Writes a segment into a new folder, and has the disk confirm every file and the folder itself. */
async function writeSegmentFolder(folder, { files }, before) {
    await before('make the folder');
    await (0,promises_.mkdir)(folder);
    for (const [file, bytes] of files)
        await writeDurably((0,external_node_path_.join)(folder, file), bytes, before);
    await before('sync the folder');
    await syncFolder(folder);
}
/** Makes renames and new names in a folder last. Where a system has no such thing (Windows), they last as they can. */
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder);
        await handle.sync().finally(() => handle.close());
    }
    catch {
        // Only Windows gets here; it offers nothing better.
    }
}
/** A segment is small; what is larger is not ours, and would cost the job its memory. */
const LARGEST_FILE = 256 * 1024 * 1024;
async function readRegular(path) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        if ((await handle.stat()).size > LARGEST_FILE)
            throw new problem/* Problem */.A({ what: 'The file is too large for a segment', where: path });
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
async function writeDurably(path, bytes, before) {
    await before('open a file');
    const handle = await (0,promises_.open)(path, 'wx');
    try {
        await before('write a file');
        await handle.writeFile(bytes);
        await before('sync a file');
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/src/io/store/store.js
/** Keeps the types of a store's options together where it is declared. */
const defineStore = (kind) => kind;

;// CONCATENATED MODULE: ./build/src/io/store/cache.js












/**
 * The cache of GitHub Actions. Entries cannot be changed, so every writer saves a new one: all segments it knows, and
 * its own. Two writers at once each lack the other's segment; the list of entries shows a later one what it has missed,
 * it fetches that, and carries the union on.
 */
const cache = defineStore({
    summary: 'The cache of GitHub Actions: nothing to set up, and gone when nobody reads it for a week.',
    options: schemas/* object */.Ikc({
        'most-restores': schemas/* _default */.Rvf(schemas/* int */.Whr()
            .check(api/* _gte */.qm(0), api/* _lte */.Zm(50), schemas/* describe */.q0y('How many more entries to fetch when the newest one lacks segments of concurrent jobs.')), 10)
    }),
    create: (options, context) => cacheStore({ mostRestores: options['most-restores'] }, context)
});
/** Part of the version of every entry: another path would never find them again. Never touched by users, so safe to empty. */
const FOLDER = '.foreshock-cache';
const PREFIX = 'foreshock-history-v1-';
function cacheStore({ mostRestores }, context) {
    const load = context.loadCacheClient ?? loadActionsCache;
    let client;
    const state = {
        context,
        mostRestores,
        client: () => (client ??= load()),
        held: new Map(),
        damaged: new Map(),
        notes: []
    };
    const open = async () => (state.opened = await openCache(state));
    return {
        name: 'cache',
        place: 'the cache of GitHub Actions',
        open,
        names: () => Promise.resolve([...state.held.keys()]),
        read: (name) => readHeld(state, name),
        append: async (segment) => {
            if (!isSafe(segment))
                return failed(`the segment name ${JSON.stringify(segment.name.slice(0, 200))} is not safe`);
            if (state.opened === undefined)
                await open();
            return appendToCache(state, segment);
        }
    };
}
async function openCache(state) {
    state.notes.length = 0;
    if (!mayRead(state))
        return incomplete(state, `The cache-mode ${String(state.context.cacheMode)} lets nothing be read.`);
    const listed = await listNames(state);
    const newest = await restore(state, PREFIX);
    if (newest instanceof problem/* Problem */.A)
        return (0,answer/* unknown */.L5)(newest);
    if (listed === undefined) {
        return newest === undefined
            ? incomplete(state, 'The cache gave no history: either there is none yet, or it could not be read.')
            : incomplete(state, 'The cache entries could not be listed: segments of concurrent jobs may be missing.');
    }
    if (newest === undefined && listed.length > 0) {
        return (0,answer/* unknown */.L5)(new problem/* Problem */.A({ what: `The cache lists ${listed.length} entries of the history, but gave none of them` }));
    }
    return fetchMissing(state, listed);
}
/** Fetches what the list names and the newest entry lacks: each later entry is likely to bring several. */
async function fetchMissing(state, listed) {
    const isMissing = (name) => !state.held.has(name);
    let left = state.mostRestores;
    for (const name of listed) {
        if (left === 0 || state.gaveUp !== undefined)
            break;
        if (!isMissing(name))
            continue;
        left -= 1;
        const fetched = await restore(state, `${PREFIX}${name}`);
        if (fetched instanceof problem/* Problem */.A)
            state.notes.push(fetched.message);
    }
    const missing = listed.filter(isMissing);
    if (missing.length === 0)
        return (0,answer/* known */.eO)({ complete: state.damaged.size === 0, notes: [...state.notes] });
    return incomplete(state, `${missing.length} segments that the cache lists could not be fetched, such as ${missing[0] ?? ''}.`);
}
async function appendToCache(state, segment) {
    const { context, held } = state;
    if (held.has(segment.name))
        return { is: 'already-there' };
    const damage = state.damaged.get(segment.name);
    if (damage !== undefined)
        return failed(`a segment of this name is there, and it cannot be used: ${damage.what}`);
    if (!mayWrite(state))
        return readOnly(`the cache-mode of this job is ${String(context.cacheMode)}`);
    if (state.gaveUp !== undefined)
        return failed(state.gaveUp);
    try {
        const client = await state.client();
        if (!client.isFeatureAvailable())
            return readOnly('there is no cache of GitHub Actions where this runs');
        await stage(state, segment);
        return await save(state, segment);
    }
    catch (thrown) {
        return failed((0,because/* because */.xx)(thrown));
    }
    finally {
        await emptyFolder(state).catch(ignore);
    }
}
/** Lays out what the new entry shall hold: everything that is held, and the new segment. */
async function stage(state, segment) {
    await emptyFolder(state);
    const segments = (0,external_node_path_.join)(folderOf(state), 'segments');
    await (0,promises_.mkdir)(segments, { recursive: true });
    for (const [name, folder] of state.held) {
        await writeSegmentFolder((0,external_node_path_.join)(segments, name), await readSegmentFolder(folder, name), atOnce);
    }
    await writeSegmentFolder((0,external_node_path_.join)(segments, segment.name), segment, atOnce);
}
async function save(state, segment) {
    const key = `${PREFIX}${segment.name}`;
    const client = await state.client();
    const { value: id, heard: denied } = await overheard('cache write denied:', () => call(state, client.saveCache([FOLDER], key, undefined, true), 'Saving to the cache'));
    if (id > 0) {
        await hold(state, segment).catch(ignore);
        return { is: 'stored' };
    }
    if (denied)
        return readOnly('GitHub gives this event a cache that can only be read');
    const options = { lookupOnly: true };
    const found = await call(state, client.restoreCache([FOLDER], key, [], options, true), 'Looking into the cache');
    return found === key ? { is: 'already-there' } : failed('the cache did not take the entry; its own message is above');
}
async function readHeld({ held, damaged, context }, name) {
    const folder = held.get(name);
    if (folder === undefined) {
        return (0,answer/* unknown */.L5)(damaged.get(name) ?? new problem/* Problem */.A({ what: `The cache holds no segment ${JSON.stringify(name)}` }));
    }
    try {
        const segment = await readSegmentFolder(folder, name);
        const damage = context.damageOf(segment);
        return damage === undefined ? (0,answer/* known */.eO)(segment) : (0,answer/* unknown */.L5)(damage);
    }
    catch (thrown) {
        return (0,answer/* unknown */.L5)((0,because/* problemOf */.Zw)(`The segment ${name} cannot be read`, thrown));
    }
}
/** Restores one entry into an emptied folder, and holds what is intact in it. `undefined`: the cache gave nothing. */
async function restore(state, key) {
    if (state.gaveUp !== undefined)
        return new problem/* Problem */.A({ what: state.gaveUp });
    try {
        const client = await state.client();
        if (!client.isFeatureAvailable())
            return new problem/* Problem */.A({ what: 'There is no Actions cache where this runs' });
        await emptyFolder(state);
        await (0,promises_.mkdir)(state.context.workspace, { recursive: true });
        const found = await call(state, client.restoreCache([FOLDER], key, [key], undefined, true), 'Restoring the cache');
        if (found !== undefined)
            await takeIn(state);
        return found;
    }
    catch (thrown) {
        return (0,because/* problemOf */.Zw)('The cache cannot be read', thrown);
    }
    finally {
        await emptyFolder(state).catch(ignore);
    }
}
async function takeIn(state) {
    const segments = (0,external_node_path_.join)(folderOf(state), 'segments');
    for (const name of await foldersIn(segments)) {
        if (state.held.has(name))
            continue;
        const damage = await takeInOne(state, (0,external_node_path_.join)(segments, name), name);
        if (damage !== undefined)
            setAside(state, name, damage);
    }
}
async function takeInOne(state, folder, name) {
    try {
        const segment = await readSegmentFolder(folder, name);
        const damage = state.context.damageOf(segment);
        if (damage === undefined)
            await hold(state, segment);
        return damage;
    }
    catch (thrown) {
        return (0,because/* problemOf */.Zw)(`The segment ${name} cannot be read`, thrown);
    }
}
/** What is damaged stays in its cache entry, and is not carried on. An intact copy may still come from another entry. */
function setAside({ damaged, notes }, name, damage) {
    if (!damaged.has(name))
        notes.push(`${damage.what}. It was set aside, and stays in its cache entry.`);
    damaged.set(name, damage);
}
async function foldersIn(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory() && isSafeName(entry.name)).map(({ name }) => name);
    }
    catch (thrown) {
        if ((0,because/* codeOf */.$N)(thrown) === 'ENOENT')
            return [];
        throw thrown;
    }
}
async function hold(state, segment) {
    const folder = (0,external_node_path_.join)(state.context.temp, `foreshock-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    await (0,promises_.mkdir)(state.context.temp, { recursive: true });
    await writeSegmentFolder(folder, segment, atOnce);
    state.held.set(segment.name, folder);
    state.damaged.delete(segment.name);
}
/** Names of the segments that were ever acknowledged and not evicted, newest first; `undefined` where nobody can tell. */
async function listNames({ context, notes }) {
    if (context.listCacheKeys === undefined)
        return undefined;
    const keys = await context.listCacheKeys(PREFIX);
    if (keys.is === 'known')
        return keys.value.map((key) => key.slice(PREFIX.length)).filter(isSafeName);
    notes.push(keys.because.message);
    return undefined;
}
/** Ends a call at the deadline. What hangs may still write later: then the folder is left to it. */
async function call(state, work, what) {
    const hanging = new Set([work]);
    const noted = work.finally(() => hanging.clear());
    try {
        return await state.context.deadline.race(noted, what);
    }
    catch (thrown) {
        if (hanging.size > 0)
            state.gaveUp = (0,because/* because */.xx)(thrown);
        throw thrown;
    }
}
const folderOf = ({ context }) => (0,external_node_path_.join)(context.workspace, FOLDER);
async function emptyFolder(state) {
    if (state.gaveUp === undefined)
        await (0,promises_.rm)(folderOf(state), { recursive: true, force: true });
}
const mayRead = ({ context: { cacheMode } }) => cacheMode !== 'none' && cacheMode !== 'write-only';
const mayWrite = ({ context: { cacheMode } }) => cacheMode !== 'none' && cacheMode !== 'read';
const incomplete = ({ notes }, note) => (0,answer/* known */.eO)({ complete: false, notes: [...notes, note] });
const failed = (because) => ({ is: 'failed', because });
const readOnly = (because) => ({ is: 'read-only', because });
/** What is left in the folder is emptied by the next call; what is not held is fetched again. */
const ignore = () => undefined;
const atOnce = () => Promise.resolve();

;// CONCATENATED MODULE: ./build/src/io/store/directory.js










/**
 * A folder: `segments/<name>/` for every segment. A segment is written beside its place and renamed into it, so that it
 * is either there whole or not at all, whoever else writes and whenever the writer dies.
 */
const directory = defineStore({
    summary: 'A folder: for the command line, for self-hosted runners with a lasting disk, and for tests.',
    options: schemas/* object */.Ikc({
        path: schemas/* _default */.Rvf(schemas/* string */.YjP().check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The folder, from the root of the checkout or absolute.')), '.foreshock/history')
    }),
    create: ({ path }, context) => directoryStore((0,external_node_path_.resolve)(context.workspace, path), context)
});
function directoryStore(root, context) {
    const segments = (0,external_node_path_.join)(root, 'segments');
    return {
        name: 'directory',
        place: root,
        open: () => openFolder(segments),
        names: async () => namesIn(await list(segments).catch(() => [])),
        read: (name) => readSegment(segments, name, context),
        append: (segment) => appendSegment(root, segment, context)
    };
}
async function openFolder(segments) {
    try {
        const entries = await list(segments);
        const names = new Set(namesIn(entries));
        const marks = entries.map(({ name }) => name).filter((name) => names.has(markedBy(name)));
        const notes = marks.map((mark) => `Segment ${markedBy(mark)} was found damaged, as ${(0,external_node_path_.join)(segments, mark)} says.`);
        return (0,answer/* known */.eO)({ complete: notes.length === 0, notes });
    }
    catch (thrown) {
        return (0,answer/* unknown */.L5)((0,because/* problemOf */.Zw)(`The history in ${segments} cannot be read`, thrown));
    }
}
async function readSegment(segments, name, { damageOf }) {
    if (!isSafeName(name))
        return (0,answer/* unknown */.L5)(unsafe(name));
    try {
        const segment = await readSegmentFolder((0,external_node_path_.join)(segments, name), name);
        const damage = damageOf(segment);
        if (damage === undefined)
            return (0,answer/* known */.eO)(segment);
        await directory_setAside(segments, segment, damage);
        return (0,answer/* unknown */.L5)(damage);
    }
    catch (thrown) {
        return (0,answer/* unknown */.L5)((0,because/* problemOf */.Zw)(`The segment ${name} cannot be read`, thrown));
    }
}
async function appendSegment(root, segment, context) {
    if (!isSafe(segment))
        return { is: 'failed', because: unsafe(segment.name).what };
    const segments = (0,external_node_path_.join)(root, 'segments');
    const place = (0,external_node_path_.join)(segments, segment.name);
    const beside = (0,external_node_path_.join)(segments, `.writing-${segment.name}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const before = context.beforeStep ?? (() => Promise.resolve());
    try {
        if (await exists(place))
            return await whatIsThere(segments, segment.name, context);
        await before('make the home');
        await (0,promises_.mkdir)(segments, { recursive: true });
        await keepOutOfGit(root);
        await writeSegmentFolder(beside, segment, before);
        await before('rename');
        await (0,promises_.rename)(beside, place);
        await before('sync the home');
        await syncFolder(segments);
        await before('acknowledge');
        return { is: 'stored' };
    }
    catch (thrown) {
        await (0,promises_.rm)(beside, { recursive: true, force: true }).catch(() => undefined);
        if (await exists(place).catch(() => false))
            return whatIsThere(segments, segment.name, context);
        return { is: READ_ONLY.has((0,because/* codeOf */.$N)(thrown)) ? 'read-only' : 'failed', because: (0,because/* because */.xx)(thrown) };
    }
}
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS']);
/** A history in a checkout is nobody's commit. */
async function keepOutOfGit(root) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
}
/** The first of a name is kept, even where it is damaged: it may still be mended. */
async function whatIsThere(segments, name, context) {
    const there = await readSegment(segments, name, context);
    if (there.is === 'known')
        return { is: 'already-there' };
    return { is: 'failed', because: `a segment of this name is there, and it cannot be used: ${there.because.what}` };
}
/** Leaves a mark beside a damaged segment. The segment itself stays as it is. */
async function directory_setAside(segments, { name, files }, damage) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of [...files.keys()].sort())
        hash.update(file).update(files.get(file) ?? '');
    const mark = (0,external_node_path_.join)(segments, `${name}${MARK}${hash.digest('hex').slice(0, 16)}`);
    await (0,promises_.writeFile)(mark, `${damage.message}\n`, { flag: 'wx' }).catch(() => undefined);
}
const MARK = '.corrupt-';
const markedBy = (entry) => entry.slice(0, Math.max(0, entry.indexOf(MARK)));
const entriesOf = (folder) => (0,promises_.readdir)(folder, { withFileTypes: true });
/** A folder that is not there is positively empty. Whatever else stands in the way is thrown. */
async function list(folder) {
    try {
        return await entriesOf(folder);
    }
    catch (thrown) {
        if ((0,because/* codeOf */.$N)(thrown) === 'ENOENT')
            return [];
        throw thrown;
    }
}
const namesIn = (entries) => entries.filter((entry) => entry.isDirectory() && isSafeName(entry.name)).map(({ name }) => name);
async function exists(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch (thrown) {
        if ((0,because/* codeOf */.$N)(thrown) === 'ENOENT')
            return false;
        throw thrown;
    }
}
const unsafe = (name) => new problem/* Problem */.A({ what: `The segment name ${JSON.stringify(name.slice(0, 200))} is not safe to use in a file system` });

;// CONCATENATED MODULE: ./build/src/io/store/index.js


/** Every store by its name, which is its key in the configuration. One line adds one. */
const stores = { cache: cache, directory: directory };


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* reexport safe */ _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is),
/* harmony export */   Df: () => (/* reexport safe */ _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Df),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cZ: () => (/* binding */ fromMarkerValue),
/* harmony export */   lx: () => (/* binding */ shortName),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   u: () => (/* binding */ markerValue),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* unused harmony exports html, cell, fence */
/* harmony import */ var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
/** Untrusted text made harmless, one function a sink. Markdown made here is one line and fits a table cell as it is. */


/** Longest name that is shown; the rest of it is in the history. */
const NAME_POINTS = 160;
/** A name, in one line and no longer than a reader can take in. */
function shortName(text) {
    const name = (0,_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, NAME_POINTS * 8)).trim(), NAME_POINTS);
    return name === '' ? '(no name)' : name;
}
/**
 * A name as a code span, in which GitHub finds no mentions, references, links or emoji. Backticks, pipes and
 * backslashes mean different things inside and outside tables, so that such names are spelt in entities.
 */
function code(text) {
    const name = shortName(text);
    return /[`|\\]|<!--|-->/.test(name) ? `<code>${html(name)}</code>` : `\`${name}\``;
}
/** Text for HTML: between tags, and inside a quoted attribute. Markdown finds nothing in it either. */
const html = (text) => (0,_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).replace(/[!-/:-@[-`{-~]/g, entity);
/** Text that means itself: no emphasis, links, images, tags, mentions, references, emoji or formulas. */
const markdownText = (text) => lineStart(withoutReferences((0,_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)).replace(/[\\|`*_[\]<>~&$]/g, (sign) => SPELT[sign] ?? `\\${sign}`));
/** Markdown that is no heading, list or code because of how it begins. */
const lineStart = (markdown) => markdown
    .replace(/^\s{2,}/, ' ')
    .replace(/^(\s?)([-+=#])/, '$1\\$2')
    .replace(/^(\s?\d+)([.)])/, '$1\\$2');
/** One cell of a table, whatever the text holds. */
const cell = (text) => markdownText(text).trim() || ' ';
/** A block of text in a fence that is longer than every run of backticks in it. */
function fence(text) {
    const lines = manyLines(text);
    const longest = (lines.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}text\n${lines}\n${ticks}`;
}
/** A value inside a hidden marker: it ends neither the word nor the comment around it. */
const markerValue = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*~-]/g, percent);
/** What `markerValue` wrote; `undefined` for anything else. */
function fromMarkerValue(value) {
    try {
        const text = decodeURIComponent(value);
        return markerValue(text) === value ? text : undefined;
    }
    catch {
        return undefined;
    }
}
/** Text for an annotation's message: it may keep its lines, none of which is a command. */
const annotationText = (text) => (0,_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text).split('\n').map(_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is).join('\n');
/** GitHub looks for references in the finished page, where escapes are gone: only another character parts them. */
const withoutReferences = (text) => text
    .replace(/@(?=\S)/g, `@${PART}`)
    .replace(/#(?=\w)/g, `#${PART}`)
    .replace(/(?<=[a-z])-(?=\d)/gi, `-${PART}`)
    .replace(/:(?=\/|[\w+-]+:)|(?<=mailto|xmpp):/gi, `:${PART}`)
    .replace(/(?<=www)\./gi, `${PART}.`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${PART}`));
/** A backslash before these means another thing in tables, or nothing at all to GitHub's formulas. */
const SPELT = { '\\': '&#92;', '|': '&#124;', $: '<span>$</span>' };
/** The zero-width space: shown as nothing, and not part of any word. */
const PART = '\u200b';
const entity = (sign) => `&#${sign.charCodeAt(0)};`;
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* unused harmony export jsonText */



/** The verdict as plain data with stable keys, always in the same order. */
const toJson = ({ is, headline, findings, unseen, asides = [] }) => ({
    version: 1,
    verdict: is,
    headline: exact(headline),
    findings: findings.map(findingJson),
    unseen: unseen.map(exact),
    asides: asides.map(exact)
});
/**
 * Any plain data as JSON text that can be printed in a job: it parses to the same values, and holds neither a command of
 * the runner nor a character that a terminal would obey.
 */
const jsonText = (value) => JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, escaped)
    .replace(/#(?=[#[])/g, escaped);
const findingJson = (finding) => ({
    detector: finding.detector,
    level: finding.level,
    subject: subjectJson(finding.subject),
    headline: exact(finding.headline),
    ...(finding.now === undefined ? {} : { now: measureJson(finding.now) }),
    ...(finding.usual === undefined ? {} : { usual: measureJson(finding.usual) }),
    evidence: finding.evidence.map(exact),
    fingerprint: finding.fingerprint,
    trust: finding.trust
});
const measureJson = ({ value, unit }) => ({ value, unit });
const subjectJson = ({ what, workflow, job, step, suite, test }) => ({
    what,
    workflow,
    ...(job === undefined ? {} : { job }),
    ...(step === undefined ? {} : { step }),
    ...(suite === undefined ? {} : { suite }),
    ...(test === undefined ? {} : { test })
});
const exact = (prose) => prose.map((part) => (typeof part === 'string' ? part : part.name)).join('');
const escaped = (sign) => Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony exports duration, ratio, count, compared */

/** The narrow no-break space, which parts thousands and never breaks a number over two lines. */
const NARROW = '\u202f';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** `850 ms`, `41.5 s`, `4.1 min`, `2 h 5 min`. */
function duration(ms) {
    if (!isShown(ms))
        return 'unknown';
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    const unit = DURATION_UNITS.find(({ below }) => ms < below);
    return unit === undefined ? hours(ms) : `${(ms / unit.ms).toFixed(1)} ${unit.name}`;
}
/** `12 %`, `0.4 %`; a tiny share is `< 0.1 %`, never nothing. */
function ratio(share) {
    if (!isShown(share))
        return 'unknown';
    const percent = share * 100;
    if (percent > 0 && percent < 0.05)
        return `< 0.1${NARROW}%`;
    return `${percent < 9.95 ? trimmed(percent) : thousands(Math.round(percent))}${NARROW}%`;
}
/** `3 204`, `0.5`. */
function count(number) {
    if (!isShown(number))
        return 'unknown';
    return number < 100 ? trimmed(number) : thousands(Math.round(number));
}
/** A number with its unit. */
const measure = ({ value, unit }) => WRITERS[unit](value);
/** `4.1 min, usually 1.0`: the second number repeats the unit only where it is another one. */
function compared(now, usual) {
    const first = measure(now);
    const second = measure(usual);
    const unit = unitOf(first);
    const plain = unit !== '' && unitOf(second) === unit ? second.slice(0, -unit.length).trim() : second;
    return `${first}, usually ${plain}`;
}
/** The numbers of a finding as one sentence, or none where it has none. */
function numbersOf({ now, usual }) {
    if (now === undefined)
        return [];
    return [`${usual === undefined ? measure(now) : compared(now, usual)}.`];
}
const WRITERS = { ms: duration, ratio, count };
/** A unit ends where rounding would show the next one: 59.96 s are `1.0 min`. */
const DURATION_UNITS = [
    { name: 's', ms: SECOND, below: 59.95 * SECOND },
    { name: 'min', ms: MINUTE, below: 59.95 * MINUTE }
];
function hours(ms) {
    const minutes = Math.round(ms / MINUTE);
    const rest = minutes % (HOUR / MINUTE);
    const whole = `${thousands(Math.floor(minutes / (HOUR / MINUTE)))} h`;
    return rest === 0 ? whole : `${whole} ${rest} min`;
}
/** The word after the only number of a measure: `2 h 5 min` has two, and so no unit that could be left out. */
const unitOf = (shown) => /^[\d.\u202f]+?\s([a-z%]+)$/.exec(shown)?.[1] ?? '';
const isShown = (value) => Number.isFinite(value) && value >= 0;
const trimmed = (value) => value.toFixed(1).replace(/\.0$/, '');
const thousands = (whole) => whole.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, NARROW);


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1849);





/** What the command line prints: the verdict in one line, each finding with its numbers and evidence, what was not seen. */
function terminal(verdict, { colour }) {
    const paint = colour ? painted : plain;
    const named = (name) => paint('bold', name);
    const verdictWords = `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_SYMBOLS */ .CA[verdict.is]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[verdict.is]}`;
    return [
        `${paint(VERDICT_COLOURS[verdict.is], verdictWords)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(verdict.headline, named)}`,
        ...verdict.findings.flatMap((finding) => ['', ...findingLines(finding, { paint, named })]),
        ...(verdict.unseen.length === 0 ? [] : ['', 'Not seen, so not judged:']),
        ...verdict.unseen.map((prose) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(prose, named)}`),
        ...(verdict.asides ?? []).map((prose) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(prose, named))
    ].join('\n');
}
const VERDICT_COLOURS = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
    inconclusive: 'dim',
    'no-data': 'dim'
};
const LEVEL_COLOURS = { note: 'dim', warn: 'yellow', fail: 'red' };
function findingLines(finding, { paint, named }) {
    const { detector, level, headline, evidence } = finding;
    return [
        `${paint(LEVEL_COLOURS[level], level)}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(headline, named)}`,
        ...(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(finding).map((line) => `      ${line}`),
        ...evidence.map((prose) => `      ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(prose, named)}`),
        `      ${paint('dim', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(['To silence it, set detect.', { name: detector }, ': false in .github/foreshock.yml.']))}`
    ];
}
/** SGR codes of ECMA-48: on, and off again. */
const CODES = { green: [32, 39], yellow: [33, 39], red: [31, 39], dim: [2, 22], bold: [1, 22] };
const painted = (colour, words) => `\u001b[${CODES[colour][0]}m${words}\u001b[${CODES[colour][1]}m`;
const plain = (_colour, words) => words;


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);


/** A sentence in plain text, in one line, for terminals, logs and annotations. `dress` may colour the names. */
const text = (prose, dress = (name) => name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(prose.map((part) => (typeof part === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(part) : dress((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .lx)(part.name))))).join(''));


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ VERDICT_SYMBOLS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   vh: () => (/* binding */ WORST_FIRST)
/* harmony export */ });

/** Each verdict in words. What was not seen never sounds like good news. */
const VERDICT_WORDS = {
    pass: 'all clear',
    warn: 'worth a look',
    fail: 'worth stopping for',
    inconclusive: 'undecided',
    'no-data': 'nothing was seen'
};
/** The one symbol of a comment. */
const VERDICT_SYMBOLS = {
    pass: '✓',
    warn: '⚠',
    fail: '✗',
    inconclusive: '○',
    'no-data': '○'
};
/** The worst first: what a reader must not miss, then what nobody could judge, then good news. */
const WORST_FIRST = ['fail', 'warn', 'inconclusive', 'no-data', 'pass'];


/***/ }),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e_: () => (/* binding */ globPatterns),
  _I: () => (/* binding */ matchesAny)
});

// UNUSED EXPORTS: GLOB_LIMITS, globPattern, readGlob

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/src/schema/config-glob-machine.js
/**
 * Lays all branches side by side in one row of bits, at most 32 words, and moves all of them at once for each character
 * of a text. Bit n says: what was read so far brings us to state n. A character moves a bit one up where the next state
 * admits it, and keeps a bit in place where a star stands (Shift-And: R. Baeza-Yates and G. Gonnet, "A new approach to
 * text searching", 1992). So the steps are the words times the characters, whatever the pattern.
 */
function globMachine(branches) {
    const plain = branches.map(withoutRepeats);
    const states = plain.reduce((sum, branch) => sum + branch.filter(isConsumer).length + 1, 0);
    const rows = emptyRows(Math.ceil(states / 32));
    plain.reduce((first, branch) => layOut(branch, first, rows), 0);
    return (text) => run(text, rows);
}
function emptyRows(words) {
    const row = () => new Uint32Array(words);
    const by = new Map();
    return { words, start: row(), accept: row(), any: row(), by, star: row(), globstar: row(), skip: row() };
}
const isConsumer = (token) => token !== 'star' && token !== 'globstar';
const isSlash = (token) => typeof token === 'object' && token.is === '/';
/** One doubled star and a slash may stand for any number of folders, so a second one right after says nothing new. */
function withoutRepeats(tokens) {
    const kept = [];
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token === undefined)
            continue;
        const isRepeat = token === 'globstar' && isSlash(tokens[index + 1]) && isSlash(kept.at(-1)) && kept.at(-2) === 'globstar';
        if (isRepeat)
            index++;
        else
            kept.push(token);
    }
    return kept;
}
/** Writes one branch from state `first` on, and returns the first free state. */
function layOut(tokens, first, rows) {
    let state = first;
    set(rows.start, state);
    tokens.forEach((token, index) => {
        if (token === 'star')
            set(rows.star, state);
        else if (token === 'globstar') {
            set(rows.globstar, state);
            const isFolder = (index === 0 || isSlash(tokens[index - 1])) && isSlash(tokens[index + 1]);
            if (isFolder)
                set(rows.skip, state + 1);
            if (isFolder && state === first)
                set(rows.start, state + 1);
        }
        else if (token === 'any')
            set(rows.any, ++state);
        else
            set(rowFor(token.is, rows), ++state);
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
    row[word] = (row[word] ?? 0) | (1 << (state & 31));
}
function run(text, rows) {
    const { words, skip } = rows;
    const now = Uint32Array.from(rows.start);
    const stayAnywhere = rows.globstar;
    const stayInName = rows.star.map((bits, word) => bits | (stayAnywhere[word] ?? 0));
    const entries = entryRows(rows);
    const nowhere = new Uint32Array(words);
    for (const character of text) {
        const entry = entries.get(character) ?? (character === '/' ? nowhere : rows.any);
        const stay = character === '/' ? stayAnywhere : stayInName;
        let moved = 0;
        let skipped = 0;
        let alive = 0;
        for (let word = 0; word < words; word++) {
            const bits = now[word] ?? 0;
            const entered = ((bits << 1) | moved) & (entry[word] ?? 0);
            const beyond = ((entered << 1) | skipped) & (skip[word] ?? 0);
            moved = bits >>> 31;
            skipped = entered >>> 31;
            const next = entered | beyond | (bits & (stay[word] ?? 0));
            now[word] = next;
            alive |= next;
        }
        if (alive === 0)
            return false;
    }
    return now.some((bits, word) => (bits & (rows.accept[word] ?? 0)) !== 0);
}
/** A character that the pattern names enters its own states, and those of `?` unless it is a slash. */
function entryRows({ by, any }) {
    return new Map([...by].map(([character, row]) => [
        character,
        character === '/' ? row : row.map((bits, word) => bits | (any[word] ?? 0))
    ]));
}

;// CONCATENATED MODULE: ./build/src/schema/config-glob.js


const GLOB_LIMITS = { length: 256, states: 1024, patterns: 100 };
/**
 * Reads one pattern: `*` and `?` stay within a folder, `**` does not, `{a,b}` is either, `\` makes the next character
 * plain. These are patterns and not regular expressions so that none of them can make a text expensive: a match takes
 * time in proportion to the text.
 */
function readGlob(pattern) {
    const reading = read(pattern);
    if (!reading.ok)
        return reading;
    return { ok: true, matches: globMachine(reading.branches) };
}
/**
 * One matcher for a list, where `!` in front takes names out again and the last pattern that matches decides, as in a
 * workflow's `paths`. A list that begins with `!` starts from everything. Patterns that cannot be read match nothing.
 */
function matchesAny(patterns) {
    const rules = patterns.map((pattern) => {
        const isExclusion = pattern.startsWith('!');
        const reading = readGlob(isExclusion ? pattern.slice(1) : pattern);
        return { isExclusion, matches: reading.ok ? reading.matches : () => false };
    });
    const startsFrom = rules[0]?.isExclusion === true;
    return (text) => {
        const decisive = rules.findLast(({ matches }) => matches(text));
        return decisive === undefined ? startsFrom : !decisive.isExclusion;
    };
}
/** A pattern in a config file, kept as the text it is; `matchesAny` reads it. */
const globPattern = schemas/* string */.YjP()
    .check(schemas/* check */.z6Y(({ value, issues }) => {
    const reading = readGlob(value.startsWith('!') ? value.slice(1) : value);
    if (!reading.ok)
        issues.push({ code: 'custom', message: reading.because, input: value });
}), schemas/* meta */.mIj({ takes: 'a pattern such as src/** or !docs/*.md' }));
const globPatterns = schemas/* array */.YOg(globPattern).check(api/* _maxLength */.Eb(GLOB_LIMITS.patterns));
function read(pattern) {
    if (pattern === '')
        return { ok: false, because: 'a pattern may not be empty' };
    if (pattern.length > GLOB_LIMITS.length)
        return { ok: false, because: `a pattern has at most ${GLOB_LIMITS.length} characters` };
    const parts = partsOf(pattern);
    if (typeof parts === 'string')
        return { ok: false, because: parts };
    let branches = [[]];
    for (const choices of parts) {
        branches = branches.flatMap((before) => choices.map((choice) => [...before, ...choice]));
        if (branches.reduce((sum, branch) => sum + branch.length + 1, 0) > GLOB_LIMITS.states)
            return { ok: false, because: 'its braces stand for too many patterns' };
    }
    return { ok: true, branches };
}
/** Splits at the braces: each part is a list of choices, of one choice outside braces. Text instead says what is wrong. */
function partsOf(pattern) {
    const parts = [];
    let choices = [[]];
    let isInBraces = false;
    const characters = Array.from(pattern);
    for (let index = 0; index < characters.length; index++) {
        const character = characters[index] ?? '';
        const current = choices.at(-1);
        if (character === '\\') {
            const next = characters[++index];
            if (next === undefined)
                return 'a \\ at the end has nothing to make plain';
            current?.push({ is: next });
        }
        else if (character === '[')
            return '[ is not part of a pattern here, unless it is written \\[';
        else if (character === '{') {
            if (isInBraces)
                return 'braces may not be nested';
            parts.push(choices);
            choices = [[]];
            isInBraces = true;
        }
        else if (character === '}' && isInBraces) {
            parts.push(choices);
            choices = [[]];
            isInBraces = false;
        }
        else if (character === ',' && isInBraces)
            choices.push([]);
        else if (character === '?')
            current?.push('any');
        else if (character === '*')
            addStar(current);
        else
            current?.push({ is: character });
    }
    return isInBraces ? 'a { is not closed' : [...parts, choices];
}
/** `**` is one token, and further stars add nothing to it. */
function addStar(tokens) {
    const last = tokens?.at(-1);
    if (last === 'globstar')
        return;
    if (last === 'star')
        tokens?.pop();
    tokens?.push(last === 'star' ? 'globstar' : 'star');
}


/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ek: () => (/* binding */ TABLE_NAMES),
/* harmony export */   kL: () => (/* binding */ everyTable),
/* harmony export */   pR: () => (/* binding */ isRow)
/* harmony export */ });
/* harmony import */ var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9664);


/** Tells a row that fits its table from nonsense: a missing fact, another type, a time that cannot be. */
const isRow = (name, row) => typeof row === 'object' && row !== null && COLUMNS[name].every((column) => fits(column, Reflect.get(row, column.name)));
/** The columns of a table in the order of its declaration. */
const columnsOf = (name) => COLUMNS[name];
/** Collects one list of rows a table, in the order of the declaration. */
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
const isTableName = (name) => Object.hasOwn(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u, name);
const TABLE_NAMES = Object.keys(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u).filter(isTableName);
const COLUMNS = {
    runs: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.runs),
    jobs: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.jobs),
    steps: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.steps),
    tests: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.tests),
    changes: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.changes),
    deployments: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.deployments),
    decisions: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.decisions),
    labels: named(_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u.labels)
};
function named(table) {
    return Object.entries(table.columns).map(([name, column]) => ({ name, ...column }));
}
function fits(column, value) {
    if (value === undefined)
        return !column.required;
    switch (column.type) {
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
const fitsText = ({ words, longest = 64 }, text) => words === undefined ? text.length <= longest : Object.hasOwn(words, text);
const fitsRange = ({ from = -Infinity, to = Infinity }, value) => typeof value === 'number' && value >= from && value <= to;


/***/ }),

/***/ 9664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
/* harmony import */ var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);








/** Counts up when a reader of the version before could misunderstand what is stored. A new optional column does not. */
const SCHEMA_VERSION = 1;
const DAY_MS = 86_400_000;
/** No clock of a sane runner is past this; a row that says so is nonsense. */
const END_OF_TIME = Date.UTC(2100, 0);
/** GitHub ends a run after 35 days. */
const LONGEST_DURATION_MS = 35 * DAY_MS;
const ID = { type: 'int64', from: 0, to: Number.MAX_SAFE_INTEGER };
const COUNT = { type: 'int64', from: 0, to: 1e12 };
const ORDINAL = { type: 'int64', from: 1, to: 1e6 };
/** Epoch milliseconds. */
const MOMENT = { type: 'int64', from: 0, to: END_OF_TIME };
/** Epoch milliseconds that bound how long something took. */
const TIME = { ...MOMENT, timing: true };
const DURATION = { type: 'double', from: 0, to: LONGEST_DURATION_MS, timing: true };
const TEXT = { type: 'string', longest: 16_384 };
const JSON_TEXT = { type: 'string', longest: 1_048_576 };
const YES_OR_NO = { type: 'boolean' };
const oneOf = (words) => ({ type: 'string', words });
const required = (kind, about) => ({ ...kind, required: true, about });
const optional = (kind, about) => ({ ...kind, required: false, about });
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
/** Every stored table: what a segment holds, and what DuckDB or pandas will find in it. */
const tables = {
    runs: {
        about: 'One attempt of one workflow run.',
        key: ['runId', 'attempt'],
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
            ...observation
        }
    },
    jobs: {
        about: 'One job of one attempt.',
        key: ['runId', 'attempt', 'jobId'],
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
            ...observation
        }
    },
    steps: {
        about: 'One step of one job.',
        key: ['runId', 'attempt', 'jobId', 'number'],
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
        key: ['runId', 'attempt', ['jobId', 'origin'], 'suite', 'className', 'name', 'file', 'tries'],
        columns: {
            runId: required(ID, 'The run of the test.'),
            attempt: required(ORDINAL, 'The attempt of the run.'),
            jobId: optional(ID, 'The job that ran it, when that job recorded its own workspace.'),
            origin: required(TEXT, 'Where the report was found: `workspace`, or `artifact:` and a name.'),
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
        key: ['sha'],
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
        key: ['deploymentId'],
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
        key: ['decisionId'],
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
            mode: required(oneOf({ 'dry-run': 'says what it would do', live: 'does it' }), 'Whether it could act.'),
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
        key: ['subjectKind', 'subject', 'label'],
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


/***/ })

};
