export const id = 188;
export const ids = [188];
export const modules = {

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_REPORTS: () => (/* binding */ DEFAULT_REPORTS),
  workspaceAt: () => (/* binding */ workspaceAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/answer.js
var answer = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/src/domain/problem.js
var problem = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/schema/config-glob.js + 1 modules
var config_glob = __webpack_require__(2578);
;// CONCATENATED MODULE: ./build/src/io/workspace/report-file.js


/**
 * A report on disk. It is opened late, so what it is gets checked again then: neither a link nor a pipe nor a device is
 * read, and no more than 100 MB of anything.
 */
function reportFile({ path, real, bytes }) {
    return { path, bytes, open: () => contents(path, real) };
}
const MOST_BYTES = 100_000_000;
const READ_ONLY = promises_.constants.O_RDONLY | orNothing(promises_.constants.O_NOFOLLOW) | orNothing(promises_.constants.O_NONBLOCK);
/** Windows has no such flags. */
function orNothing(flag) {
    return flag ?? 0;
}
async function* contents(path, real) {
    const file = await (0,promises_.open)(real, READ_ONLY).catch((cause) => {
        throw new problem/* Problem */.A({
            what: 'The report could not be opened',
            where: path,
            todo: 'Check that it is still there',
            cause
        });
    });
    try {
        const facts = await file.stat();
        if (!facts.isFile())
            throw new problem/* Problem */.A({ what: 'The report is not a regular file', where: path });
        if (facts.size > MOST_BYTES)
            throw tooLarge(path, facts.size);
        let read = 0;
        for await (const chunk of chunksOf(file)) {
            read += chunk.length;
            if (read > MOST_BYTES)
                throw tooLarge(path, read);
            yield chunk;
        }
    }
    finally {
        await file.close();
    }
}
/** Each chunk has memory of its own, for its reader may keep it. */
async function* chunksOf(file) {
    for (;;) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}
const CHUNK = 65_536;
const tooLarge = (path, bytes) => new problem/* Problem */.A({
    what: `The report is larger than 100 MB (${Math.round(bytes / 1e6)} MB or more)`,
    where: path,
    todo: 'Leave the captured output out of the report, or split it'
});

;// CONCATENATED MODULE: ./build/src/io/workspace/walk.js



/**
 * The files and links below some folders of `root`, as paths from there with `/`, sorted. Folders behind links are not
 * entered: a walk stays inside, and ends.
 */
async function walk(root, folders, limit = 100_000) {
    const files = [];
    const waiting = outermost(folders);
    let seen = 0;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for await (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            seen += 1;
            if (seen > limit)
                throw walk_tooLarge(limit);
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(entry.name))
                    waiting.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(path);
        }
    }
    return files.sort();
}
const SKIPPED = new Set(['.git', 'node_modules']);
/** The folder that all matches of a pattern lie in; a pattern that climbs is one that nothing matches. */
function folderOf(pattern) {
    const segments = pattern.split('/').slice(0, -1);
    const wild = segments.findIndex((segment) => /[*?{}[\]\\]/u.test(segment) || segment === '');
    const plain = wild === -1 ? segments : segments.slice(0, wild);
    return plain.some((segment) => segment === '..' || segment === '.') ? '' : plain.join('/');
}
/** Each folder once, and none that lies in another. */
function outermost(folders) {
    const isInside = (one, other) => one !== other && (other === '' || one.startsWith(`${other}/`));
    return [...new Set(folders)].filter((folder) => !folders.some((other) => isInside(folder, other)));
}
/** A folder that is gone, or that may not be read, holds nothing for us. */
async function* entriesOf(folder) {
    try {
        yield* await (0,promises_.opendir)(folder);
    }
    catch (error) {
        if (!isAbsence(error))
            throw error;
    }
}
const isAbsence = (error) => error instanceof Error && 'code' in error && ABSENCES.has(String(error.code));
const ABSENCES = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP']);
const walk_tooLarge = (limit) => new problem/* Problem */.A({
    what: `The workspace holds more than ${limit.toLocaleString('en')} files, so it was not searched for test reports`,
    todo: 'Name the folders of the reports in the `reports` input, such as `build/test-results/**/*.xml`'
});

;// CONCATENATED MODULE: ./build/src/io/workspace/workspace.js







/** Where common test tools leave their JUnit reports. */
const DEFAULT_REPORTS = [
    '**/junit*.xml',
    '**/*junit*.xml',
    '**/TEST-*.xml',
    '**/test-results/**/*.xml',
    '**/test-reports/**/*.xml',
    '**/surefire-reports/*.xml',
    '**/failsafe-reports/*.xml',
    '**/build/test-results/**/*.xml'
];
/** The folder `root` and what lies in it. Nothing outside is looked at, whatever a pattern or a link says. */
function workspaceAt(root) {
    return {
        reports: async (patterns) => {
            try {
                return await reportsIn(await (0,promises_.realpath)(root), patterns);
            }
            catch (cause) {
                if (cause instanceof problem/* Problem */.A)
                    return (0,answer/* unknown */.L5)(cause);
                return (0,answer/* unknown */.L5)(new problem/* Problem */.A({
                    what: 'The workspace could not be searched for test reports',
                    where: root,
                    todo: 'Check that the folder exists and that this user may read it',
                    cause
                }));
            }
        }
    };
}
const MOST_FILES = 2000;
async function reportsIn(root, patterns) {
    const matches = (0,config_glob/* matchesAny */._I)(patterns);
    const files = [];
    const entries = await walk(root, patterns.filter((pattern) => !pattern.startsWith('!')).map(folderOf));
    for (const path of entries) {
        if (!matches(path))
            continue;
        const real = await realFileInside(root, path);
        if (real === undefined)
            continue;
        if (files.length === MOST_FILES)
            return (0,answer/* unknown */.L5)(tooManyFiles());
        files.push(reportFile({ path, real, bytes: (await (0,promises_.stat)(real)).size }));
    }
    return (0,answer/* known */.eO)(files);
}
/** Where the file lies once all links are followed, unless that is outside or no regular file. */
async function realFileInside(root, path) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        if (!real.startsWith((0,external_node_path_.join)(root, '/')))
            return undefined;
        return (await (0,promises_.stat)(real)).isFile() ? real : undefined;
    }
    catch {
        return undefined;
    }
}
const tooManyFiles = () => new problem/* Problem */.A({
    what: `More than ${MOST_FILES.toLocaleString('en')} files match the patterns for test reports, so none was read`,
    todo: 'Name the folders of the reports in the `reports` input'
});


/***/ })

};
