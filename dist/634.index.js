export const id = 634;
export const ids = [634];
export const modules = {

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detect: () => (/* binding */ detect),
/* harmony export */   detectInputs: () => (/* binding */ detectInputs)
/* harmony export */ });
/* harmony import */ var _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3953);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4195);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8893);
/* harmony import */ var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5088);




const detectInputs = {
    'fail-on': {
        kind: 'choice',
        choices: _outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$,
        description: 'Which verdicts fail the step: `never`, `fail`, `warn` (and `fail`), or `unsure` (also what could not be judged).',
        default: 'never',
        placeholder: 'VERDICT'
    }
};
const detect = (0,_src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'detect',
    title: 'Foreshock: detect',
    icon: 'trending-up',
    summary: 'Compares this run with the history and says what became slow or flaky, in the summary and in one comment.',
    observes: true,
    permissions: _shared_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPermissions */ .zi,
    features: _shared_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .commentFeature */ .CU,
    inputs: {
        ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .d,
        ...detectInputs,
        run: {
            kind: 'count',
            description: 'The id of the run to judge. Without it, the newest of the history.',
            only: 'terminal',
            placeholder: 'ID'
        },
        attempt: {
            kind: 'count',
            description: 'The attempt of the run. Without it, the last.',
            only: 'terminal',
            placeholder: 'N'
        }
    },
    outputs: { status: { description: '`complete`, `degraded` or `idle`.' }, ..._shared_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .detectOutputs */ .sn },
    run: async (inputs, world) => {
        if (world.runner === undefined)
            return (await Promise.all(/* import() */[__webpack_require__.e(859), __webpack_require__.e(800), __webpack_require__.e(29), __webpack_require__.e(100), __webpack_require__.e(310)]).then(__webpack_require__.bind(__webpack_require__, 8310))).detectAtTerminal(inputs, world);
        return (await Promise.all(/* import() */[__webpack_require__.e(859), __webpack_require__.e(800), __webpack_require__.e(119), __webpack_require__.e(239), __webpack_require__.e(29), __webpack_require__.e(100), __webpack_require__.e(965)]).then(__webpack_require__.bind(__webpack_require__, 1965))).detectInJob(inputs, world);
    }
});


/***/ }),

/***/ 4195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ recordedOutcome),
/* harmony export */   VZ: () => (/* binding */ rowCounts),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   h6: () => (/* binding */ idleOutcome),
/* harmony export */   yL: () => (/* binding */ verdictOutcome)
/* harmony export */ });
/* harmony import */ var _src_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);
/* harmony import */ var _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4834);
/* harmony import */ var _src_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);



function idleOutcome(why, log) {
    log.info(`Nothing to do: ${why}.`);
    return {
        outputs: { status: 'idle' },
        exitCode: 0,
        json: { status: 'idle', why },
        text: () => `Nothing to do: ${why}.`
    };
}
function recordedOutcome(recorded, { strict, notes }) {
    const status = statusOf(recorded, notes);
    const { jobs, tests } = recorded.rows;
    const failed = tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    const lines = [
        `${jobs.length} jobs and ${tests.length} test results recorded (${status}).`,
        ...recorded.unseen.map((prose) => `Not seen: ${(0,_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(prose)}`)
    ];
    return {
        outputs: {
            status,
            segment: recorded.segment.name,
            jobs: String(jobs.length),
            tests: String(tests.length),
            'failed-tests': String(failed)
        },
        exitCode: strict && (status === 'partial' || status === 'degraded') ? 1 : 0,
        json: {
            status,
            segment: recorded.segment.name,
            rows: rowCounts(recorded.rows),
            unseen: recorded.unseen.map((prose) => (0,_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(prose))
        },
        text: () => lines.join('\n')
    };
}
function statusOf({ appended, unseen }, notes) {
    if (appended.is === 'failed')
        return 'degraded';
    if (unseen.length + notes.length > 0)
        return 'partial';
    return appended.is === 'read-only' ? 'read-only' : 'complete';
}
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
const FAIL_ON = ['never', 'fail', 'warn', 'unsure'];
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

/***/ 8893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sharedInputs),
/* harmony export */   v: () => (/* binding */ recordInputs)
/* harmony export */ });
/** Where the history is kept, who asks GitHub, and how long everything may take: the same for every action. */
const sharedInputs = {
    token: {
        kind: 'secret',
        description: 'The token that reads runs and writes the comment. At a terminal it is taken from `GITHUB_TOKEN`.',
        default: '${{ github.token }}',
        only: 'action'
    },
    config: {
        kind: 'text',
        description: 'The configuration file, read from the default branch.',
        default: '.github/foreshock.yml',
        placeholder: 'FILE'
    },
    store: {
        kind: 'choice',
        choices: ['cache', 'directory'],
        description: 'Where the history is kept: `cache` (the cache of GitHub Actions, the default in a job) or `directory` (the default at a terminal).',
        placeholder: 'STORE'
    },
    directory: {
        kind: 'text',
        description: 'The folder of the `directory` store; `.foreshock/history` when nothing is said.',
        placeholder: 'DIR'
    },
    'time-limit': {
        kind: 'count',
        description: 'How many seconds the step may take. What is not done by then is left to the next recording.',
        default: '30',
        placeholder: 'SECONDS'
    },
    strict: {
        kind: 'flag',
        description: 'Fail the step when something cannot be recorded or read, instead of warning.',
        default: 'false'
    },
    'check-run-id': {
        kind: 'text',
        description: 'The API’s id of this job, as GitHub fills it in. Leave it as it is.',
        default: '${{ job.check_run_id }}',
        only: 'action'
    },
    matrix: {
        kind: 'text',
        description: 'The matrix values of this job, as GitHub fills them in. Leave it as it is.',
        default: '${{ toJSON(matrix) }}',
        only: 'action'
    }
};
/** What a recording reads besides the API. */
const recordInputs = {
    reports: {
        kind: 'list',
        description: 'Globs of the JUnit XML reports in the workspace, one a line. Without any, the places that common tools use are searched.',
        placeholder: 'GLOBS'
    },
    artifacts: {
        kind: 'list',
        description: 'Globs of the artifacts of the same run that hold reports; `!*` for none. Without any: `*test*`, `*junit*`, `*report*`, `*result*`.',
        placeholder: 'GLOBS'
    }
};


/***/ }),

/***/ 5088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ commentFeature),
/* harmony export */   QS: () => (/* binding */ recordOutputs),
/* harmony export */   sn: () => (/* binding */ detectOutputs),
/* harmony export */   zi: () => (/* binding */ readPermissions)
/* harmony export */ });
/** What reading a run needs, in every repository. */
const readPermissions = { actions: 'read', contents: 'read' };
const commentFeature = {
    comment: { what: 'the comment on pull requests', permissions: { 'pull-requests': 'write' } }
};
const recordOutputs = {
    status: {
        description: '`complete`: everything was seen and kept. `partial`: something could not be seen. `read-only`: nothing could be kept, as is normal in pull requests of forks. `degraded`: something failed. `idle`: there was nothing to do.'
    },
    segment: { description: 'The name under which the recording is kept.' },
    jobs: { description: 'How many jobs of the run were seen.' },
    tests: { description: 'How many test results were read.' },
    'failed-tests': { description: 'How many of them failed.' }
};
const detectOutputs = {
    verdict: { description: '`pass`, `warn`, `fail`, `inconclusive` or `no-data`.' },
    findings: { description: 'How many findings there are.' },
    'comment-id': { description: 'The id of the comment on the pull request; empty where there is none.' }
};


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand),
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(spec) {
    return spec;
}
function defineCommand(spec) {
    return spec;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cZ: () => (/* binding */ fromMarkerValue),
/* harmony export */   lx: () => (/* binding */ shortName),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   u: () => (/* binding */ markerValue),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* unused harmony exports html, cell, fence */
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
/** Untrusted text made harmless, one function a sink. Markdown made here is one line and fits a table cell as it is. */

/** Longest name that is shown; the rest of it is in the history. */
const NAME_POINTS = 160;
/** A name, in one line and no longer than a reader can take in. */
function shortName(text) {
    const name = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, NAME_POINTS * 8)).trim(), NAME_POINTS);
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
const html = (text) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).replace(/[!-/:-@[-`{-~]/g, entity);
/** Text that means itself: no emphasis, links, images, tags, mentions, references, emoji or formulas. */
const markdownText = (text) => lineStart(withoutReferences((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)).replace(/[\\|`*_[\]<>~&$]/g, (sign) => SPELT[sign] ?? `\\${sign}`));
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
/**
 * One line for a log on which the runner will not act. The runner compares by culture: it sees `::` and `##[` through
 * characters that sort as nothing, so those go first, and what parts the signs is a plain blank.
 */
const logLine = (text) => withoutCommands(withoutIgnorables((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)));
/** The last word on a line that was put together from clean parts. */
const withoutCommands = (line) => line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
/** Text for an annotation's message: it may keep its lines, none of which is a command. */
const annotationText = (text) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text).split('\n').map(logLine).join('\n');
const withoutIgnorables = (line) => line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
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

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hw: () => (/* binding */ manyLines)
/* harmony export */ });
/** What stands in for a character that must not be shown. */
const REPLACEMENT = '\ufffd';
/** Escape sequences of a terminal: CSI, OSC with its end, and the two-character ones. */
const TERMINAL_SEQUENCES = /[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What is left of C0 and C1 once line ends and tabs are gone. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Marks, embeddings, overrides and isolates: they can make a name read as another one. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** One line of visible characters: no terminal sequences, controls, bidi controls or lone surrogates. */
const oneLine = (text) => withoutControls(text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, ' '));
/** The same for a text that may keep its lines, which all end in `\n` then. */
const manyLines = (text) => text.replace(TERMINAL_SEQUENCES, '').replace(LINE_ENDS, '\n').split('\n').map(withoutControls).join('\n');
/** At most so many code points, the last of them `…` where something was left out. */
function cut(text, mostPoints) {
    if (text.length <= mostPoints)
        return text;
    let points = 0;
    let units = 0;
    let end = 0;
    for (const point of text) {
        if (points === mostPoints)
            return `${text.slice(0, end)}…`;
        points += 1;
        units += point.length;
        if (points < mostPoints)
            end = units;
    }
    return text;
}
const withoutControls = (line) => line.replaceAll('\t', ' ').replace(CONTROLS, '').replace(BIDI, REPLACEMENT).replace(LONE_SURROGATES, REPLACEMENT);


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* unused harmony export jsonText */



/** The verdict as plain data with stable keys, always in the same order. */
const toJson = ({ is, headline, findings, unseen }) => ({
    version: 1,
    verdict: is,
    headline: exact(headline),
    findings: findings.map(findingJson),
    unseen: unseen.map(exact)
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
        ...verdict.unseen.map((prose) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(prose, named)}`)
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
        `      ${paint('dim', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)([{ name: detector }, '  ', { name: finding.fingerprint }]))}`
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


/***/ })

};
