export const id = 4983;
export const ids = [
 4983,
 3660,
 1642
];
export const modules = {
 61642: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   zipOf: ()=>zipOf
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  function zipOf(files) {
   const entries = [
    ...files
   ].sort(([one], [other])=>one < other ? -1 : 1).map(([name, content])=>entryOf(name, content));
   let offset = 0;
   const directory = entries.map((entry)=>{
    const listed = listing(entry, offset);
    offset += entry.local.length;
    return listed;
   });
   return Buffer.concat([
    ...entries.map(({ local })=>local),
    ...directory,
    ending(directory, offset)
   ]);
  }
  function entryOf(path, content) {
   const name = Buffer.from(path);
   const deflated = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(content);
   const isDeflated = isWorthIt(deflated.length, content.length);
   const packed = isDeflated ? deflated : content;
   const facts = Buffer.concat([
    u16(READABLE_BY_2_0),
    u16(NAMES_ARE_UTF8),
    u16(isDeflated ? DEFLATED : STORED),
    u16(MIDNIGHT),
    u16(FIRST_OF_1980),
    u32((0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content)),
    u32(packed.length),
    u32(content.length),
    u16(name.length),
    u16(0)
   ]);
   return {
    name,
    facts,
    local: Buffer.concat([
     LOCAL,
     facts,
     name,
     packed
    ])
   };
  }
  const isWorthIt = (deflated, plain)=>deflated < plain && deflated * DENSEST > plain;
  const DENSEST = 100;
  const listing = ({ name, facts }, offset)=>Buffer.concat([
    LISTED,
    u16(MADE_ON_UNIX_BY_2_0),
    facts,
    u16(0),
    u16(0),
    u16(0),
    u32(0o100644 * 0x10000),
    u32(offset),
    name
   ]);
  const ending = (directory, offset)=>{
   const bytes = directory.reduce((sum, line)=>sum + line.length, 0);
   const count = u16(directory.length);
   return Buffer.concat([
    END,
    u16(0),
    u16(0),
    count,
    count,
    u32(bytes),
    u32(offset),
    u16(0)
   ]);
  };
  const LOCAL = Buffer.from('PK\x03\x04');
  const LISTED = Buffer.from('PK\x01\x02');
  const END = Buffer.from('PK\x05\x06');
  const STORED = 0;
  const DEFLATED = 8;
  const READABLE_BY_2_0 = 20;
  const MADE_ON_UNIX_BY_2_0 = 0x0314;
  const NAMES_ARE_UTF8 = 0x0800;
  const FIRST_OF_1980 = 0x0021;
  const MIDNIGHT = 0;
  function u16(value) {
   const bytes = Buffer.alloc(2);
   bytes.writeUInt16LE(value);
   return bytes;
  }
  function u32(value) {
   const bytes = Buffer.alloc(4);
   bytes.writeUInt32LE(value);
   return bytes;
  }
 },
 3660: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ZIP_LIMITS: ()=>ZIP_LIMITS,
   readZip: ()=>readZip,
   unzip: ()=>unzip
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73965);
  const ZIP_LIMITS = {
   entries: 1000,
   bytes: 50_000_000,
   ratio: 200
  };
  async function readZip(archive, origin = 'the archive') {
   const todo = 'Upload the test reports alone, as `actions/upload-artifact` packs them';
   const files = await unzip(archive, {
    origin,
    todo,
    isWanted: (path)=>REPORT.test(path)
   });
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(files, (contents)=>[
     ...contents
    ].map(([path, content])=>({
      path,
      bytes: content.length,
      open: ()=>atOnce(content)
     })));
  }
  const REPORT = /\.(?:xml|trx|json|jsonl|ndjson|tap)$/iu;
  async function unzip(archive, reading) {
   try {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.eO)(await filesIn(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), reading));
   } catch (cause) {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.L5)(refusal(reading, cause));
   }
  }
  async function filesIn(archive, { limits = ZIP_LIMITS, isWanted = ()=>true, isFlat = false }) {
   const zip = await (0, yauzl__WEBPACK_IMPORTED_MODULE_1__.SY)(archive, {
    lazyEntries: true,
    strictFileNames: true,
    autoClose: false
   });
   try {
    if (zip.entryCount > limits.entries) throw tooMany(limits);
    const files = new Map();
    let left = limits.bytes;
    for (const entry of (await entriesOf(zip, limits))){
     if (entry.fileName.endsWith('/') && isFlat) throw refused('it holds a folder');
     if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue;
     const content = await inflated(zip, entry, {
      ...limits,
      left
     });
     left -= content.length;
     files.set(entry.fileName, content);
    }
    return files;
   } finally{
    zip.close();
   }
  }
  async function entriesOf(zip, limits) {
   const entries = new Map();
   for await (const entry of zip.eachEntry()){
    const name = entry.fileName;
    if (entries.size === limits.entries) throw tooMany(limits);
    if (entries.has(name)) throw refused('two of its entries have the same name');
    if (name.includes('\0') || name.split('/').includes('.')) throw refused('an entry has a name that is no plain path');
    if (isLink(entry)) throw refused('it holds a link');
    if (entry.isEncrypted()) throw refused('it is encrypted');
    entries.set(name, entry);
   }
   return [
    ...entries.values()
   ];
  }
  const isLink = (entry)=>(entry.externalFileAttributes >>> 16 & 0o170000) === 0o120000;
  async function inflated(zip, entry, limits) {
   const says = entry.uncompressedSize;
   if (says > limits.left) throw tooMuch(limits);
   if (says > SMALL && says > entry.compressedSize * limits.ratio) throw tooDense(limits);
   const content = await contentOf(zip, entry, limits);
   if (content.length < says) throw refused('an entry is shorter than it says');
   if ((0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc32) throw refused('an entry does not match its checksum');
   return content;
  }
  async function contentOf(zip, entry, limits) {
   const { uncompressedSize: says, compressionMethod } = entry;
   if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw refused('an entry is packed in an unusual way');
   const packed = await packedBytes(zip, entry);
   if (compressionMethod === DEFLATED) return inflate(packed, says, limits);
   if (packed.length > says) throw tooMuch(limits);
   return packed;
  }
  async function packedBytes(zip, entry) {
   const options = entry.compressionMethod === DEFLATED ? {
    decompress: false
   } : {};
   const pieces = [];
   for await (const piece of bytesOf(await zip.openReadStreamPromise(entry, options)))pieces.push(piece);
   return Buffer.concat(pieces);
  }
  function inflate(packed, says, limits) {
   const options = {
    chunkSize: Math.max(64, says + 1),
    maxOutputLength: Math.max(1, says)
   };
   return new Promise((resolve, reject)=>{
    (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRaw)(packed, options, (error, content)=>{
     if (error === null) resolve(content);
     else reject('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch(limits) : error);
    });
   });
  }
  const STORED = 0;
  const DEFLATED = 8;
  const SMALL = 100_000;
  async function* bytesOf(stream) {
   for await (const chunk of stream)if (chunk instanceof Uint8Array) yield chunk;
  }
  async function* atOnce(content) {
   yield content;
  }
  const refused = (what)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    what
   });
  const tooMany = ({ entries })=>refused(`it holds more than ${entries} entries`);
  const tooMuch = ({ bytes })=>refused(`it inflates to more than ${bytes / 1e6} MB, or to more than it says`);
  const tooDense = ({ ratio })=>refused(`an entry inflates to more than ${ratio} times its size`);
  const refusal = ({ origin, todo }, cause)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    what: cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A ? `The archive was not read: ${cause.what}` : 'The archive is damaged, or no zip archive that can be trusted',
    where: origin,
    todo,
    cause
   });
 },
 42686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>artifactService
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  function artifactService(variables) {
   const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: url = '' } = variables;
   if (!hasArtifacts(variables['GITHUB_SERVER_URL'])) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'GitHub Enterprise Server has no such artifacts'
   }));
   if (token === '' || !URL.canParse(url)) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'only an action in a job of GitHub Actions can leave artifacts'
   }));
   const ids = backendIds(token);
   if (ids === undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'the token of this job names no run to leave artifacts with'
   }));
   const days = Number(variables['GITHUB_RETENTION_DAYS']);
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_1__.eO)({
    origin: new URL(url).origin,
    token,
    ...ids,
    ...Number.isInteger(days) && days > 0 ? {
     mostDays: days
    } : {}
   });
  }
  function hasArtifacts(serverUrl = 'https://github.com') {
   if (!URL.canParse(serverUrl)) return false;
   const host = new URL(serverUrl).hostname;
   return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
  }
  const Claims = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   scp: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
  });
  function backendIds(token) {
   const claims = Claims.safeParse(payloadOf(token));
   if (!claims.success) return undefined;
   const scope = claims.data.scp.split(' ').find((one)=>one.startsWith('Actions.Results:'));
   const [, runBackendId = '', jobBackendId = '', ...more] = scope?.split(':') ?? [];
   return runBackendId === '' || jobBackendId === '' || more.length > 0 ? undefined : {
    runBackendId,
    jobBackendId
   };
  }
  function payloadOf(token) {
   try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
   } catch  {
    return undefined;
   }
  }
 },
 67320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>gitHubSecondCopy
  });
  var schemas = __webpack_require__(94343);
  var answer = __webpack_require__(86462);
  var domain_problem = __webpack_require__(73965);
  var archive_zip = __webpack_require__(3660);
  var zip_writer = __webpack_require__(61642);
  var safe_name = __webpack_require__(47323);
  var external_node_crypto_ = __webpack_require__(77598);
  var because = __webpack_require__(64944);
  var body = __webpack_require__(24346);
  ;
  async function uploadArtifact(service, { name, zip }, context) {
   try {
    return await upload(callsOf(service, context), {
     name,
     zip
    }, context);
   } catch (thrown) {
    return failed((0, because.xx)(thrown));
   }
  }
  async function upload({ call, put }, { name, zip }, { clock, retentionDays }) {
   const expires_at = new Date(clock.now() + retentionDays * DAY_MS).toISOString();
   const created = await call('CreateArtifact', {
    name,
    version: ARCHIVES,
    expires_at
   });
   if (isTaken(created)) return found(await call('ListArtifacts', {
    name_filter: name
   }), {
    name
   });
   const place = created.is === 'answered' ? Created.safeParse(created.json) : undefined;
   if (place?.success !== true) return failed(wordsOf('CreateArtifact', created));
   const written = await put(place.data.signed_upload_url, zip);
   if (written.is !== 'answered') return failed(wordsOf('the upload', written));
   const digest = `sha256:${(0, external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
   const finalized = await call('FinalizeArtifact', {
    name,
    size: String(zip.length),
    hash: digest
   });
   if (finalized.is === 'answered' && Done.safeParse(finalized.json).success) return {
    is: 'stored'
   };
   const there = found(await call('ListArtifacts', {
    name_filter: name
   }), {
    name,
    digest
   });
   return there.is === 'failed' ? failed(wordsOf('FinalizeArtifact', finalized)) : there;
  }
  const DAY_MS = 86_400_000;
  const ARCHIVES = 4;
  const Created = schemas.Ikc({
   ok: schemas.euz(true),
   signed_upload_url: schemas.OZ5()
  });
  const Done = schemas.Ikc({
   ok: schemas.euz(true)
  });
  const Listed = schemas.Ikc({
   artifacts: schemas.lqM(schemas.YOg(schemas.Ikc({
    name: schemas.YjP(),
    digest: schemas.lqM(schemas.YjP())
   })))
  });
  function found(listed, { name, digest }) {
   const artifacts = listed.is === 'answered' ? Listed.safeParse(listed.json) : undefined;
   if (artifacts?.success !== true) return failed('GitHub says that the name is taken, but not by what');
   const there = artifacts.data.artifacts?.find((one)=>one.name === name);
   if (there === undefined) return failed('an upload of this name was begun before, and not finished');
   return {
    is: digest !== undefined && there.digest === digest ? 'stored' : 'already-there'
   };
  }
  function callsOf({ origin, token, runBackendId, jobBackendId }, context) {
   const ids = {
    workflow_run_backend_id: runBackendId,
    workflow_job_run_backend_id: jobBackendId
   };
   return {
    call: (method, message)=>insist(context, async ()=>{
      const headers = {
       authorization: `Bearer ${token}`,
       'content-type': 'application/json',
       'user-agent': 'foreshock'
      };
      const body = JSON.stringify({
       ...ids,
       ...message
      });
      const request = {
       method: 'POST',
       headers,
       body,
       ms: CALL_MS
      };
      const answer = await send(`${origin}/twirp/${SERVICE}/${method}`, request, context);
      if (!isGood(answer)) return {
       is: 'refused',
       status: answer.status,
       says: saidIn(answer.text)
      };
      const json = parsed(answer.text);
      return json === undefined ? {
       is: 'silent',
       because: NO_JSON
      } : {
       is: 'answered',
       json
      };
     }),
    put: (url, bytes)=>insist(context, async ()=>{
      const headers = {
       'content-type': 'application/zip',
       'x-ms-blob-type': 'BlockBlob',
       'x-ms-blob-content-type': 'application/zip',
       'x-ms-version': BLOB_VERSION
      };
      const answer = await send(url, {
       method: 'PUT',
       headers,
       body: bytes,
       ms: PUT_MS
      }, context);
      if (isGood(answer) && answer.status !== 201) return {
       is: 'silent',
       because: 'the answer is not that of the storage'
      };
      if (answer.status !== 201) return {
       is: 'refused',
       status: answer.status,
       says: ''
      };
      return {
       is: 'answered',
       json: undefined
      };
     })
   };
  }
  const SERVICE = 'github.actions.results.api.v1.ArtifactService';
  const BLOB_VERSION = '2020-10-02';
  const CALL_MS = 5_000;
  const PUT_MS = 20_000;
  async function insist({ deadline, clock }, once) {
   const tried = async ()=>{
    try {
     return await once();
    } catch (thrown) {
     return {
      is: 'silent',
      because: reasonOf(thrown)
     };
    }
   };
   let outcome = await tried();
   for(let again = 1; again <= MOST_RETRIES && mayPass(outcome) && deadline.leftMs() > 0; again += 1){
    await deadline.race(clock.sleep(PAUSE_MS * again * (0.5 + clock.chance())), 'Leaving an artifact');
    outcome = await tried();
   }
   return outcome;
  }
  const MOST_RETRIES = 2;
  const PAUSE_MS = 500;
  const mayPass = (outcome)=>outcome.is === 'silent' || outcome.is === 'refused' && [
    500,
    502,
    503,
    504
   ].includes(outcome.status);
  async function send(url, { ms, ...request }, { deadline }) {
   const attempt = deadline.within(ms);
   const work = async ()=>{
    const response = await fetch(url, {
     ...request,
     redirect: 'manual',
     signal: attempt.signal
    });
    const bytes = response.body === null ? new Uint8Array() : await (0, body.x8)(response.body, MOST_REPLY_BYTES);
    return {
     status: response.status,
     text: new TextDecoder().decode(bytes)
    };
   };
   try {
    return await attempt.race(work(), 'An answer');
   } catch (thrown) {
    if (deadline.signal.aborted) throw new Error('no time was left to wait for an answer', {
     cause: thrown
    });
    if (attempt.signal.aborted) throw new Error(`nothing came within ${ms / 1000} s`, {
     cause: thrown
    });
    throw thrown;
   }
  }
  const MOST_REPLY_BYTES = 1_000_000;
  const isGood = ({ status })=>status >= 200 && status < 300;
  const isTaken = (outcome)=>outcome.is === 'refused' && outcome.status === 409;
  function saidIn(text) {
   const said = schemas.Ikc({
    msg: schemas.YjP()
   }).safeParse(parsed(text));
   return said.success ? said.data.msg.slice(0, 200) : '';
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch  {
    return undefined;
   }
  }
  const NO_JSON = 'the answer is not JSON, or not all of it';
  function reasonOf(thrown) {
   const cause = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'cause') : undefined;
   const code = (0, because.$N)(cause);
   return typeof code === 'string' ? code : (0, because.xx)(thrown).replace(/\bhttps?:\S*/gu, 'an address');
  }
  function wordsOf(what, outcome) {
   if (outcome.is === 'answered') return `GitHub's answer to ${what} makes no sense`;
   if (outcome.is === 'silent') return `there was no answer to ${what}: ${outcome.because}`;
   if (outcome.says.includes('insufficient usage')) return 'the storage for artifacts is used up';
   return `GitHub refused ${what} (${outcome.status})${outcome.says === '' ? '' : `: ${outcome.says}`}`;
  }
  const failed = (why)=>({
    is: 'failed',
    because: why
   });
  var ask = __webpack_require__(62521);
  ;
  function gitHubSecondCopy(client, options) {
   const [owner = '', repo = ''] = options.repository.split('/');
   const { actions } = client.octokit.rest;
   return {
    leave: (segment)=>leave(segment, client, options),
    listed: (page)=>(0, ask.kA)(client, {
      what: `page ${page} of the artifacts`,
      permission: 'actions: read'
     }, async ()=>{
      const { data } = await actions.listArtifactsForRepo({
       owner,
       repo,
       per_page: PER_PAGE,
       page
      });
      const listing = Page.safeParse(data);
      if (!listing.success) throw new Error('the answer holds no artifacts');
      const items = listing.data.artifacts;
      return {
       items,
       complete: items.length < PER_PAGE
      };
     }),
    take: async (artifactId, name)=>{
     const patient = {
      ...client,
      deadline: client.deadline.within(TAKE_MS)
     };
     const zip = await (0, ask.kA)(patient, {
      what: `artifact ${artifactId}`,
      permission: 'actions: read'
     }, async ()=>{
      const which = {
       owner,
       repo,
       artifact_id: artifactId,
       archive_format: 'zip'
      };
      const { data } = await actions.downloadArtifact({
       ...which,
       request: body.yn
      });
      return (0, body.x8)(data, LIMITS.zipBytes);
     });
     if (zip.is === 'unknown') return (0, answer.L5)(gone(zip.because, artifactId));
     return opened(zip.value, name);
    }
   };
  }
  const PER_PAGE = 100;
  const Page = schemas.Ikc({
   artifacts: schemas.YOg(schemas.L5J())
  });
  const TAKE_MS = 10_000;
  const LIMITS = {
   zipBytes: 16_000_000,
   bytes: 16_000_000,
   entries: 20,
   ratio: 200
  };
  async function leave(segment, { deadline }, options) {
   const { service, clock, retentionDays } = options;
   if (service.is === 'unknown') return {
    is: 'read-only',
    because: service.because.what
   };
   const { mostDays = Infinity } = service.value;
   const bytes = [
    ...segment.files.values()
   ].reduce((sum, content)=>sum + content.length, 0);
   if (!(0, safe_name.IP)(segment)) return {
    is: 'failed',
    because: 'its name, or that of a file in it, is not plain'
   };
   if (segment.files.size > LIMITS.entries || bytes > LIMITS.bytes) return TOO_LARGE;
   const zip = (0, zip_writer.zipOf)(segment.files);
   if (zip.length > LIMITS.zipBytes) return TOO_LARGE;
   const artifact = {
    name: `foreshock-${segment.name}`,
    zip
   };
   return uploadArtifact(service.value, artifact, {
    deadline,
    clock,
    retentionDays: Math.min(retentionDays, mostDays)
   });
  }
  const TOO_LARGE = {
   is: 'failed',
   because: 'the segment is larger than a second copy may be'
  };
  async function opened(zip, name) {
   const origin = `artifact foreshock-${name}`;
   const todo = 'Delete the artifact, if nobody knows where it comes from';
   const files = await (0, archive_zip.unzip)(zip, {
    origin,
    todo,
    limits: LIMITS
   });
   if (files.is === 'unknown') return files;
   const segment = {
    name,
    files: files.value
   };
   if ((0, safe_name.IP)(segment)) return (0, answer.eO)(segment);
   return (0, answer.L5)(new domain_problem.A({
    what: 'The archive was not read: a file in it has a name that is not plain',
    where: origin,
    todo
   }));
  }
  function gone(problem, artifactId) {
   const status = (0, ask.c2)(problem.cause);
   if (status !== 404 && status !== 410) return problem;
   return new domain_problem.A({
    what: `Artifact ${artifactId} is no longer there (${status})`,
    cause: problem.cause
   });
  }
 }
};
