export const id = 3043;
export const ids = [
 3043,
 6482,
 8200,
 5390
];
export const modules = {
 38423: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findingsOn: ()=>findingsOn,
   riskInJob: ()=>riskInJob,
   riskWith: ()=>riskWith
  });
  var detect = __webpack_require__(41105);
  var publish = __webpack_require__(93280);
  var record = __webpack_require__(14770);
  var options = __webpack_require__(56045);
  var risk = __webpack_require__(77883);
  var verdict = __webpack_require__(23606);
  var detect_silence = __webpack_require__(56920);
  var told = __webpack_require__(56418);
  var columns = __webpack_require__(45605);
  var combine = __webpack_require__(39047);
  var commit_details = __webpack_require__(22279);
  var github_client = __webpack_require__(19133);
  var parse = __webpack_require__(23945);
  var answer = __webpack_require__(86462);
  var bot = __webpack_require__(63463);
  var schemas = __webpack_require__(94343);
  var api_fields = __webpack_require__(39339);
  ;
  const claimedTime = schemas.FsL(schemas.YjP(), schemas.pdi((text)=>{
   const ms = Date.parse(text);
   return Number.isNaN(ms) ? 0 : ms;
  }));
  const signature = schemas.Ikc({
   name: (0, api_fields.mt)(schemas.YjP()),
   email: (0, api_fields.mt)(schemas.YjP()),
   date: (0, api_fields.mt)(claimedTime)
  });
  const apiFile = schemas.Ikc({
   filename: schemas.YjP(),
   previous_filename: (0, api_fields.mt)(schemas.YjP()),
   status: (0, api_fields.mt)(schemas.YjP()),
   additions: (0, api_fields.mt)(api_fields.U9),
   deletions: (0, api_fields.mt)(api_fields.U9),
   patch: (0, api_fields.mt)(schemas.YjP())
  });
  const apiCommitDetail = schemas.Ikc({
   sha: api_fields.hW,
   parents: (0, api_fields.c3)(schemas.Ikc({
    sha: api_fields.hW
   })),
   commit: schemas.Ikc({
    author: (0, api_fields.mt)(signature),
    committer: (0, api_fields.mt)(signature),
    message: (0, api_fields.mt)(schemas.YjP())
   }),
   author: (0, api_fields.mt)(schemas.Ikc({
    id: (0, api_fields.mt)(api_fields.U9),
    login: (0, api_fields.mt)(schemas.YjP()),
    type: (0, api_fields.mt)(schemas.YjP())
   })),
   files: (0, api_fields.mt)(schemas.YOg(apiFile))
  });
  const apiComparison = schemas.Ikc({
   status: schemas.k5n([
    'ahead',
    'behind',
    'diverged',
    'identical'
   ]),
   ahead_by: api_fields.U9,
   behind_by: api_fields.U9,
   total_commits: api_fields.U9,
   merge_base_commit: schemas.Ikc({
    sha: api_fields.hW
   }),
   commits: schemas.YOg(apiCommitDetail),
   files: (0, api_fields.mt)(schemas.YOg(apiFile))
  });
  var author_keys = __webpack_require__(21156);
  var ask = __webpack_require__(62521);
  ;
  function changedFile({ filename, previous_filename, status, additions, deletions, patch }) {
   const lines = (additions ?? 0) + (deletions ?? 0);
   const isSubmodule = patch !== undefined && /^@@[^\n]*\n[-+]Subproject commit [0-9a-f]{40}/u.test(patch);
   const isBinary = lines === 0 && patch === undefined && status === 'modified';
   const turn = status === 'added' ? 'added' : status === 'removed' ? 'removed' : undefined;
   return {
    path: filename,
    ...status === 'renamed' && previous_filename !== undefined ? {
     from: previous_filename
    } : {},
    added: isSubmodule ? 0 : additions ?? 0,
    deleted: isSubmodule ? 0 : deletions ?? 0,
    ...turn === undefined ? {} : {
     turn
    },
    kind: isSubmodule ? 'submodule' : isBinary ? 'binary' : 'text'
   };
  }
  ;
  const PER_PAGE = 100;
  function listRange(client, place, asked) {
   const { base, ...rest } = asked;
   return base === undefined ? newest(client, place, rest) : compared(client, place, {
    ...rest,
    base
   });
  }
  async function compared(client, place, { base, head, limit, budget }) {
   const what = `what is between ${base.slice(0, 40)} and ${head.slice(0, 40)}`;
   const pageOf = (page)=>(0, ask.kA)(client, {
     what,
     permission: 'contents: read'
    }, async ()=>{
     budget.left -= 1;
     const basehead = `${base}...${head}`;
     const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
      ...place,
      basehead,
      per_page: PER_PAGE,
      page
     });
     return parse.qg(apiComparison, data);
    });
   const first = await pageOf(1);
   if (first.is === 'unknown') return first;
   const { total_commits: total, merge_base_commit: start } = first.value;
   const last = Math.ceil(total / PER_PAGE);
   const notes = [];
   const takenBack = wayOf(first.value, base, head);
   const pages = [
    first.value.commits
   ];
   let isBroken = false;
   if (last > 1) {
    const wanted = Math.min(last - 1, Math.ceil(limit / PER_PAGE) + 1);
    const later = [];
    for(let page = last; page > last - wanted && page > 1 && budget.left > 0; page -= 1){
     const answer = await pageOf(page);
     if (answer.is === 'unknown') {
      notes.push(`${answer.because.what}.`);
      isBroken = true;
      break;
     }
     later.unshift(answer.value.commits);
    }
    const isGap = isBroken || later.length < last - 1;
    if (isGap) pages.length = 0;
    pages.push(...later);
    if (pages.length === 0) pages.push(first.value.commits);
   }
   const commits = pages.flat();
   return (0, answer.eO)({
    head: commits.at(-1)?.sha ?? start.sha,
    base: start.sha,
    commits,
    total,
    notes,
    files: first.value.files ?? [],
    ...takenBack === undefined ? {} : {
     takenBack
    }
   });
  }
  function wayOf({ status, behind_by: behind, merge_base_commit: start }, base, head) {
   const [short, other] = [
    base.slice(0, 7),
    head.slice(0, 7)
   ];
   const commits = behind === 1 ? '1 commit' : `${behind} commits`;
   if (status === 'behind') return `\`${other}\` is older than \`${short}\`: ${commits} would be taken back.`;
   if (status !== 'diverged') return undefined;
   return `\`${short}\` is no ancestor of \`${other}\`: what both have ends with \`${start.sha.slice(0, 7)}\`, and ${commits} would be taken back.`;
  }
  async function newest(client, place, { head, limit, budget }) {
   const commits = [];
   for(let page = 1; commits.length < limit && budget.left > 0; page += 1){
    const answer = await (0, ask.kA)(client, {
     what: `the commits of ${head.slice(0, 40)}`,
     permission: 'contents: read'
    }, async ()=>{
     budget.left -= 1;
     const { data } = await client.octokit.rest.repos.listCommits({
      ...place,
      sha: head,
      per_page: PER_PAGE,
      page
     });
     return parse.qg(schemas.YOg(apiCommitDetail), data);
    });
    if (answer.is === 'unknown') {
     if (page === 1) return answer;
     break;
    }
    commits.push(...answer.value);
    if (answer.value.length < PER_PAGE) break;
   }
   const kept = commits.slice(0, limit).reverse();
   return (0, answer.eO)({
    head: kept.at(-1)?.sha ?? head,
    commits: kept,
    total: kept.length,
    notes: [],
    files: []
   });
  }
  ;
  const pull_files_PER_PAGE = 100;
  const MOST_LISTED = 3_000;
  const MOST_REQUESTS_OF_FILES = 1 + MOST_LISTED / pull_files_PER_PAGE;
  function pullFiles(client, { owner, repo, number, head, budget }) {
   const question = {
    what: `the files of pull request ${number}`,
    permission: 'pull-requests: read'
   };
   return (0, ask.kA)(client, question, async ()=>{
    const { pulls } = client.octokit.rest;
    const at = {
     owner,
     repo,
     pull_number: number
    };
    budget.left -= 1;
    const pull = parse.qg(pullShape, (await pulls.get(at)).data);
    if (pull.head.sha !== head) throw new Error('it has moved on to another commit');
    const files = new Map();
    for(let page = 1; budget.left > 0 && client.left() > 0; page += 1){
     budget.left -= 1;
     const { data } = await pulls.listFiles({
      ...at,
      per_page: pull_files_PER_PAGE,
      page
     });
     const listed = parse.qg(schemas.YOg(apiFile), data);
     for (const file of listed)files.set(file.filename, file);
     if (listed.length < pull_files_PER_PAGE || page * pull_files_PER_PAGE >= MOST_LISTED) break;
    }
    return {
     files: [
      ...files.values()
     ].map(changedFile),
     filesLeftOut: Math.max(0, pull.changed_files - files.size)
    };
   });
  }
  const pullShape = schemas.Ikc({
   head: schemas.Ikc({
    sha: api_fields.hW
   }),
   changed_files: api_fields.U9
  });
  ;
  function gitHubCommits(client, { repository, requests }) {
   const [owner = '', repo = ''] = repository.split('/');
   const at = {
    owner,
    repo
   };
   const keyOf = (0, author_keys.E)();
   const rangeOf = async (asked)=>{
    const budget = {
     left: requests
    };
    const listed = await listRange(client, at, {
     ...asked,
     budget
    });
    if (listed.is === 'unknown') return listed;
    const { commits, total } = listed.value;
    const wanted = commits.slice(-Math.max(1, Math.trunc(asked.limit)));
    const isTooMany = wanted.some(isMerge) || wanted.length < total || wanted.filter(({ parents })=>parents.length < 2).length > MOST_OF_PULL;
    const range = {
     ...listed.value,
     commits: wanted
    };
    if (asked.pullRequest === undefined) return oneByOne(range, budget);
    const read = isTooMany ? undefined : await oneByOne(range, budget);
    if (read?.is === 'known' && read.value.complete) return read;
    const whole = await wholeOf(asked.pullRequest, range.head);
    if (whole.is === 'known') return (0, answer.eO)(readAtOnce(range, whole.value, keyOf));
    const parts = read ?? await oneByOne(range, budget);
    if (parts.is === 'unknown') return parts;
    return (0, answer.eO)({
     ...parts.value,
     notes: [
      ...parts.value.notes,
      `${whole.because.what}.`
     ]
    });
   };
   const wholeOf = (number, head)=>{
    const budget = {
     left: Math.min(MOST_REQUESTS_OF_FILES, client.left() - KEPT_BACK)
    };
    return pullFiles(client, {
     ...at,
     number,
     head,
     budget
    });
   };
   const oneByOne = async ({ commits: wanted, total, notes, files: inTheEnd, ...place }, budget)=>{
    const found = new Map();
    const more = [];
    for (const commit of [
     ...wanted
    ].reverse()){
     if (commit.parents.length > 1) {
      found.set(commit.sha, detailOf(commit, NO_FILES, keyOf));
      continue;
     }
     if (budget.left <= 0 || client.left() <= 0) break;
     const files = await filesOf(client, {
      ...at,
      ref: commit.sha,
      budget
     });
     if (files.is === 'unknown') {
      if (found.size === 0) return files;
      more.push(`${files.because.what}.`);
      break;
     }
     found.set(commit.sha, detailOf(commit, files.value, keyOf));
    }
    const read = wanted.flatMap(({ sha })=>found.get(sha) ?? []);
    const isAll = read.length === total;
    const isCut = read.some(({ filesLeftOut })=>filesLeftOut > 0);
    const hidden = isAll && wanted.some(isMerge) ? hiddenIn(inTheEnd, read) : 0;
    return (0, answer.eO)({
     ...place,
     commits: read,
     fromTheBeginning: false,
     complete: isAll && !isCut && hidden === 0,
     notes: [
      ...notes,
      ...more,
      ...isAll ? [] : [
       `Of ${total} commits the newest ${read.length} were read.`
      ],
      ...hidden === 0 ? [] : [
       'Merges change something by themselves, which was not read.'
      ],
      ...isCut ? [
       'Of a commit with many files only a part was read.'
      ] : []
     ]
    });
   };
   return {
    range: rangeOf,
    walk: async (asked, begin)=>{
     const read = await rangeOf(asked);
     if (read.is === 'unknown') return read;
     const { commits, ...walked } = read.value;
     const take = begin(walked);
     for (const commit of commits)take(commit);
     return (0, answer.eO)(walked);
    }
   };
  }
  const MOST_OF_PULL = 40;
  const KEPT_BACK = 45;
  const isMerge = ({ parents })=>parents.length > 1;
  function hiddenIn(inTheEnd, commits) {
   const files = commits.flatMap((commit)=>commit.files);
   const touched = new Set(files.flatMap(({ path, from })=>[
     path,
     from
    ]));
   const untouched = inTheEnd.filter(({ filename })=>!touched.has(filename)).length;
   const lines = inTheEnd.reduce((sum, { additions = 0, deletions = 0 })=>sum + additions + deletions, 0);
   return untouched + Math.max(0, lines - files.reduce((sum, { added, deleted })=>sum + added + deleted, 0));
  }
  function readAtOnce({ commits, total, notes, head, base, takenBack }, together, keyOf) {
   const { files, filesLeftOut } = together;
   return {
    head,
    ...base === undefined ? {} : {
     base
    },
    ...takenBack === undefined ? {} : {
     takenBack
    },
    commits: commits.map((commit)=>detailOf(commit, NO_FILES, keyOf)),
    together,
    fromTheBeginning: false,
    complete: filesLeftOut === 0,
    notes: [
     ...notes,
     `The ${total} commits were read as one change.`,
     ...filesLeftOut === 0 ? [] : [
      `Of ${files.length + filesLeftOut} changed files ${files.length} were read${files.length < MOST_LISTED ? '' : ': GitHub lists no more'}.`
     ]
    ]
   };
  }
  const NO_FILES = {
   files: [],
   leftOut: 0
  };
  const MOST_FILES = 3_000;
  function filesOf(client, { owner, repo, ref, budget }) {
   return (0, ask.kA)(client, {
    what: `commit ${ref.slice(0, 7)}`,
    permission: 'contents: read'
   }, async ()=>{
    const files = [];
    for(let page = 1;; page += 1){
     budget.left -= 1;
     const { data, headers } = await client.octokit.rest.repos.getCommit({
      owner,
      repo,
      ref,
      page
     });
     const commit = parse.qg(apiCommitDetail, data);
     if (commit.sha !== ref) throw new Error('the answer is about another commit');
     files.push(...commit.files ?? []);
     if (files.length >= MOST_FILES) return {
      files: files.slice(0, MOST_FILES),
      leftOut: 1
     };
     if (!/rel="next"/u.test(headers.link ?? '')) return {
      files,
      leftOut: 0
     };
     if (budget.left <= 0 || client.left() <= 0) return {
      files,
      leftOut: 1
     };
    }
   });
  }
  function detailOf({ sha, parents, commit, author }, { files, leftOut }, keyOf) {
   const [subject = '', ...lines] = (commit.message ?? '').split('\n');
   const { name = '', email = '' } = commit.author ?? {};
   const authoredAt = commit.author?.date ?? 0;
   return {
    sha,
    parents: parents.map((parent)=>parent.sha),
    authoredAt,
    committedAt: commit.committer?.date ?? authoredAt,
    author: keyOf(email === '' ? author?.login ?? '' : email),
    isBot: author?.type === 'Bot' || (0, bot.w)(name, email),
    subject: cut(subject.replace(/\r$/u, ''), 300),
    body: cut(lines.join('\n').trim(), 4_000),
    files: files.map(changedFile),
    filesLeftOut: leftOut
   };
  }
  const cut = (text, most)=>text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
  ;
  const MOST_ASKED = 10;
  const deploying_runs_PER_PAGE = 100;
  function gitHubDeployingRuns(client, { repository, workflowPath, branch, self }) {
   const { actions } = client.octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const leftNothingOut = async (run)=>{
    const { data } = await actions.listJobsForWorkflowRun({
     owner,
     repo,
     run_id: run,
     per_page: deploying_runs_PER_PAGE
    });
    const { total_count: total, jobs } = parse.qg(jobsShape, data);
    return jobs.length > 0 && jobs.length >= total && jobs.every(({ conclusion })=>conclusion === 'success');
   };
   return {
    lastGood: (held)=>(0, ask.kA)(client, {
      what: 'the runs of this workflow',
      permission: 'actions: read'
     }, async ()=>{
      const { data } = await actions.listWorkflowRuns({
       owner,
       repo,
       workflow_id: workflowPath.slice(workflowPath.lastIndexOf('/') + 1),
       status: 'completed',
       exclude_pull_requests: true,
       per_page: deploying_runs_PER_PAGE,
       ...branch === undefined ? {} : {
        branch
       }
      });
      const earlier = parse.qg(runsShape, data).workflow_runs.filter((run)=>run.id !== self && isAtHome(run, repository));
      const newestFirst = earlier.filter(({ conclusion, head_sha })=>conclusion === 'success' && !held.has(head_sha)).sort((one, other)=>beganAt(other) - beganAt(one));
      for (const run of newestFirst.slice(0, MOST_ASKED)){
       if (!await leftNothingOut(run.id)) continue;
       return {
        run: {
         sha: run.head_sha,
         at: run.updated_at
        },
        others: earlier.length - 1
       };
      }
      return {
       others: earlier.length
      };
     })
   };
  }
  const isAtHome = ({ event, head_repository: from }, repository)=>!event.startsWith('pull_request') && from?.full_name.toLowerCase() === repository.toLowerCase();
  const listedRun = schemas.Ikc({
   id: api_fields.id,
   head_sha: api_fields.hW,
   event: schemas.YjP(),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   run_started_at: (0, api_fields.mt)(api_fields.kB),
   updated_at: api_fields.kB,
   head_repository: (0, api_fields.mt)(schemas.Ikc({
    full_name: schemas.YjP()
   }))
  });
  const beganAt = ({ run_started_at: began, updated_at: updated })=>began ?? updated;
  const runsShape = schemas.Ikc({
   workflow_runs: schemas.YOg(listedRun)
  });
  const jobsShape = schemas.Ikc({
   total_count: api_fields.U9,
   jobs: schemas.YOg(schemas.Ikc({
    conclusion: (0, api_fields.mt)(schemas.YjP())
   }))
  });
  var github_deployments = __webpack_require__(78200);
  var annotations = __webpack_require__(35594);
  var check = __webpack_require__(98564);
  var risk_page = __webpack_require__(63585);
  var publisher = __webpack_require__(13376);
  var actions_setting = __webpack_require__(77366);
  var prose = __webpack_require__(17269);
  var exact_text = __webpack_require__(5706);
  ;
  const VERDICTS = {
   open: 'pass',
   held: 'fail',
   overridden: 'warn'
  };
  function gateRow({ risked, decision, environment, label, self, at, trust, observedAt }) {
   const { assessment, advice, head, set } = risked;
   const { is, rule, because, override } = decision;
   return {
    trust,
    witness: 'runner',
    observedAt,
    decisionId: `gate-${environment}-${self.runId}-${self.attempt}`,
    kind: 'gate',
    verdict: VERDICTS[is],
    mode: 'live',
    acted: is === 'held',
    runId: self.runId,
    attempt: self.attempt,
    environment,
    sha: head,
    decidedAt: at,
    reason: (0, exact_text.n)((0, prose.c)`The gate of ${{
     name: environment
    }} is ${is}: ${because}.`),
    evidence: JSON.stringify({
     rule,
     override,
     label,
     level: assessment.level,
     ...assessment.chance,
     percentile: assessment.percentile,
     labels: assessment.labels,
     baseRate: assessment.baseRate,
     advice: advice.is,
     commits: set.commits.length,
     complete: set.complete,
     contributions: assessment.contributions.slice(0, 20).map(({ signal, by })=>({
       signal,
       by
      }))
    })
   };
  }
  var leave_rows = __webpack_require__(44320);
  var problem = __webpack_require__(73965);
  ;
  const label_givers_PER_PAGE = 100;
  const MOST_PAGES = 10;
  function gitHubLabelGivers(client, repository) {
   const { issues, repos } = client.octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const mayWrite = async (username)=>{
    try {
     const { data } = await repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username
     });
     return WRITING.has(parse.qg(permissionShape, data).permission);
    } catch (error) {
     if ((0, ask.c2)(error) === 404) return false;
     throw error;
    }
   };
   return {
    whoSet: (pullRequest, label)=>(0, ask.kA)(client, {
      what: `who set a label of pull request ${pullRequest}`,
      permission: 'pull-requests: read'
     }, async ()=>{
      let giver;
      for(let page = 1;; page += 1){
       if (page > MOST_PAGES) throw new problem.A({
        what: `Pull request ${pullRequest} has too many events to tell who set a label`
       });
       const { data } = await issues.listEvents({
        owner,
        repo,
        issue_number: pullRequest,
        per_page: label_givers_PER_PAGE,
        page
       });
       const events = parse.qg(schemas.YOg(eventShape), data);
       for (const event of events){
        if (event.label?.name?.toLowerCase() !== label.toLowerCase()) continue;
        if (event.event === 'labeled') giver = event.actor?.login ?? '';
        if (event.event === 'unlabeled') giver = undefined;
       }
       if (events.length < label_givers_PER_PAGE) break;
      }
      if (giver === undefined) return 'not-set';
      return giver !== '' && await mayWrite(giver) ? 'writer' : 'other';
     })
   };
  }
  const WRITING = new Set([
   'admin',
   'maintain',
   'write'
  ]);
  const permissionShape = schemas.Ikc({
   permission: schemas.YjP()
  });
  const eventShape = schemas.Ikc({
   event: (0, api_fields.mt)(schemas.YjP()),
   actor: (0, api_fields.mt)(schemas.Ikc({
    login: schemas.YjP()
   })),
   label: (0, api_fields.mt)(schemas.Ikc({
    name: (0, api_fields.mt)(schemas.YjP())
   }))
  });
  var version = __webpack_require__(67060);
  var verdict_freeze = __webpack_require__(57556);
  ;
  function gate(policy, facts) {
   const held = firstRule(policy, facts);
   if (held === undefined) return {
    is: 'open',
    rule: 'none',
    because: (0, prose.c)`nothing in its policy holds it`,
    override: 'not-set'
   };
   const override = policy.overrideLabel === undefined ? 'not-set' : facts.override;
   return {
    ...held,
    is: override === 'writer' ? 'overridden' : 'held',
    override
   };
  }
  function firstRule(policy, { level, percentile, probability, at }) {
   const { freezes, onUnknown, holdPercentile, holdProbability } = policy;
   const freeze = freezes.find((one)=>(0, verdict_freeze.Z)(one, at));
   if (freeze !== undefined) return {
    rule: 'freeze',
    because: frozenWords(freeze)
   };
   if (holdPercentile !== undefined && percentile !== undefined && percentile >= holdPercentile) return {
    rule: 'percentile',
    because: (0, prose.c)`it is riskier than ${percentile >= 100 ? 'all' : `${shown(percentile)} %`} of the changes here, and ${shown(holdPercentile)} % are the limit`
   };
   if (holdProbability !== undefined && probability !== undefined && probability >= holdProbability) return {
    rule: 'probability',
    because: (0, prose.c)`the chance that it has to be taken back is ${shown(100 * probability)} %, and ${shown(100 * holdProbability)} % are the limit`
   };
   if (level === 'unknown' && onUnknown === 'hold') return {
    rule: 'unknown',
    because: (0, prose.c)`nobody can tell how risky it is, and its policy holds that`
   };
   return undefined;
  }
  function frozenWords({ from, until, timeZone, because }) {
   const why = because === undefined ? (0, prose.c)`` : (0, prose.c)` (${(0, prose.U)(because)})`;
   return (0, prose.c)`nothing is deployed from ${from} until ${until}, ${(0, prose.U)(timeZone)}${why}`;
  }
  const shown = (value)=>(Math.floor(value * 10) / 10).toString();
  var second_copy = __webpack_require__(26482);
  ;
  async function decide({ setting, settings, risked, environment, at, pullRequest, client }, world) {
   if (environment === undefined) return {
    gated: {
     is: 'none'
    },
    label: undefined
   };
   if (!setting.isConfigRead) return {
    gated: {
     is: 'unknown'
    },
    label: undefined
   };
   const policy = (0, options.US)(settings, environment);
   if (policy === undefined) return {
    gated: {
     is: 'none'
    },
    label: undefined
   };
   const { level, percentile, chance } = risked.assessment;
   const facts = {
    level,
    percentile,
    probability: chance?.probability,
    at,
    override: 'not-set'
   };
   const label = policy.overrideLabel;
   const plain = gate(policy, facts);
   const isAsked = plain.is === 'held' && label !== undefined && pullRequest !== undefined;
   const override = isAsked ? await whoSet(setting, {
    client,
    pullRequest,
    label
   }) : 'not-set';
   const decision = isAsked ? gate(policy, {
    ...facts,
    override
   }) : plain;
   await keep(setting, {
    risked,
    decision,
    environment,
    label,
    at
   }, world);
   return {
    gated: decision,
    label
   };
  }
  async function whoSet({ target }, { client, pullRequest, label }) {
   const answer = await gitHubLabelGivers(client, target.home.repository).whoSet(pullRequest, label);
   return answer.is === 'known' ? answer.value : 'unknown';
  }
  async function keep({ target, config, client, runner }, decided, world) {
   const { clock, log, deadline } = world;
   const hurried = {
    ...client,
    deadline: deadline.within(deadline.leftMs() / 2)
   };
   const secondCopy = (0, second_copy.secondCopyOfJob)({
    client: hurried,
    storeClient: hurried,
    target: {
     ...target,
     isOwnRun: true
    },
    config
   }, world);
   if (secondCopy === undefined) return;
   const self = {
    runId: runner.runId,
    attempt: runner.attempt
   };
   const leave = (0, leave_rows._)({
    secondCopy,
    clock,
    log
   }, {
    self,
    recorder: `${target.recorder} risk ${decided.environment}`,
    repositoryId: target.home.repositoryId,
    foreshock: version.x,
    privacy: {
     names: config.record['name-mode'],
     forget: config.history.forget
    }
   });
   const trust = target.isOwnRun ? target.self.trust : 'default';
   await leave({
    decisions: [
     gateRow({
      ...decided,
      self,
      trust,
      observedAt: clock.now()
     })
    ]
   });
  }
  var notify = __webpack_require__(16578);
  ;
  const notifyOfRisk = (place, { page: { verdict, advice }, level, gated, environment, head, run }, world)=>{
   const { runId, attempt } = place.runner;
   const outcome = gated.is === 'held' || gated.is === 'overridden' ? gated.is : level;
   return (0, notify.qz)({
    ...place,
    circumstances: {
     trust: run.trust,
     isPullRequest: (0, notify.Av)(run)
    }
   }, {
    id: `risk/${runId}/${attempt}/${environment ?? ''}`,
    from: 'risk',
    outcome,
    tone: outcome === 'held' ? 'bad' : outcome === 'low' && gated.is !== 'unknown' ? 'good' : 'unsure',
    title: environment === undefined ? (0, prose.c)`risk` : (0, prose.c)`risk ${(0, prose.U)(environment)}`,
    headline: verdict.headline,
    details: [
     ...verdict.asides ?? [],
     advice,
     ...verdict.unseen.map((sentence)=>(0, prose.c)`Not seen: ${sentence}`)
    ],
    ...(0, notify.de)(place.runner, runId),
    sha: head,
    branch: run.branch,
    environment
   }, world);
  };
  var risk_outcome = __webpack_require__(64330);
  var deployments_brought_by = __webpack_require__(99760);
  ;
  async function pullRequestToTell({ target, token }, { client, head }) {
   if (target.pullRequest !== undefined) return target.pullRequest;
   const found = await (0, deployments_brought_by.E)(client, {
    repository: target.home.repository,
    token
   }).pullRequests(head);
   return found.is === 'known' ? found.value.at(-1) : undefined;
  }
  var api = __webpack_require__(43759);
  ;
  const SHA = /^[0-9a-f]{40}$/;
  const sha = (0, api_fields.mt)(schemas.YjP().check(api.Fk(SHA)));
  const payloadShape = schemas.Ikc({
   before: sha,
   pull_request: (0, api_fields.mt)(schemas.Ikc({
    title: (0, api_fields.mt)(schemas.YjP()),
    base: (0, api_fields.mt)(schemas.Ikc({
     sha
    }))
   })),
   merge_group: (0, api_fields.mt)(schemas.Ikc({
    base_sha: sha
   }))
  });
  function whereOf(runner, { self, pullRequest }, environment) {
   const parsed = parse.xL(payloadShape, runner.payload);
   const { before, pull_request: pull, merge_group: group } = parsed.success ? parsed.data : NOTHING;
   const head = self.sha;
   if (runner.event.startsWith('pull_request')) {
    const base = pull?.base?.sha;
    return {
     change: {
      head,
      ...base === undefined ? {} : {
       pullRequestBase: base
      },
      ...pullRequest === undefined ? {} : {
       pullRequest
      }
     },
     isOneChange: true,
     ...pull?.title === undefined ? {} : {
      title: pull.title
     }
    };
   }
   const base = runner.event === 'merge_group' ? group?.base_sha : before;
   return {
    change: {
     head,
     ...environment === undefined ? {} : {
      environment
     },
     ...base === undefined ? {} : {
      before: base
     }
    },
    isOneChange: false
   };
  }
  const NOTHING = {
   before: undefined,
   pull_request: undefined,
   merge_group: undefined
  };
  ;
  const ENOUGH_RUNS = 60;
  const MOST_REQUESTS = 150;
  async function riskInJob(asked, world) {
   const setting = await (0, actions_setting.G)(asked, world);
   for (const note of setting.notes)world.log.warn(note);
   const kept = await (0, record.Y7)(setting.store, setting.target.home, {
    runs: ENOUGH_RUNS
   });
   const earlierSteps = await (0, record.Y7)(setting.jobStore, setting.target.home);
   const tables = (0, combine.oR)(kept.tables, (0, columns.RO)(earlierSteps.tables));
   const notes = [
    ...setting.notes,
    ...kept.notes
   ];
   return riskWith(setting, {
    tables,
    notes,
    asked
   }, world);
  }
  async function riskWith(setting, { tables, notes, asked }, world) {
   const { target, config, runner } = setting;
   const { environment } = asked;
   const { log, clock } = world;
   const settings = config.risk ?? (0, options.xu)();
   const client = (0, github_client.gitHubClient)({
    token: setting.token,
    apiUrl: runner.apiUrl,
    deadline: world.deadline.within(world.deadline.leftMs() * 0.6),
    requests: MOST_REQUESTS,
    log
   });
   const { repository } = target.home;
   const deployments = (0, github_deployments.gitHubDeployments)(client, {
    repository
   });
   const heard = environment === undefined ? undefined : await deployments.list(environment, 1);
   const { workflowPath, runId: self } = runner;
   const branch = runner.ref.startsWith('refs/heads/') ? runner.ref.slice('refs/heads/'.length) : undefined;
   const ports = {
    local: (0, commit_details.$)(runner.workspace),
    remote: gitHubCommits(client, {
     repository,
     requests: MOST_REQUESTS / 2
    }),
    deployments: heard === undefined ? deployments : withFirstPage(deployments, heard),
    ...workflowPath === undefined ? {} : {
     runs: gitHubDeployingRuns(client, {
      repository,
      workflowPath,
      self,
      ...branch === undefined ? {} : {
       branch
      }
     })
    },
    log
   };
   const where = whereOf(runner, target, environment);
   const at = heard?.is === 'known' ? heard.value.at : clock.now();
   const owners = await setting.runs.fileAt('.github/CODEOWNERS', where.change.pullRequestBase ?? where.change.head);
   const risked = await (0, risk.k)(ports, {
    ...where,
    ...environment === undefined ? {} : {
     environment
    },
    tables,
    findings: findingsOn(setting, {
     tables,
     head: where.change.head,
     now: clock.now()
    }),
    ...owners.is === 'known' ? {
     owners: owners.value
    } : {},
    settings,
    self,
    ...workflowPath === undefined ? {} : {
     workflowPath
    },
    at
   });
   const seen = {
    ...risked,
    unseen: [
     ...risked.unseen,
     ...notes.map(told.E)
    ]
   };
   const tellTo = await pullRequestToTell(setting, {
    client,
    head: risked.head
   });
   const { gated, label } = await decide({
    setting,
    settings,
    risked: seen,
    environment,
    at,
    pullRequest: tellTo,
    client
   }, world);
   const repositoryUrl = `${runner.serverUrl}/${repository}`;
   const page = (0, verdict.Jy)({
    risked: seen,
    gated,
    overrideLabel: label,
    repositoryUrl
   });
   const title = environment === undefined ? 'risk' : `risk ${environment}`;
   const { when } = config.comment;
   const section = (0, risk_page.F4)(page, {
    name: environment === undefined ? 'risk' : `risk/${environment}`,
    stamp: {
     runId: runner.runId,
     attempt: runner.attempt,
     at: clock.now()
    }
   });
   const ofPull = tellTo === undefined ? target : {
    ...target,
    pullRequest: tellTo
   };
   const published = await (0, publish.m)({
    publisher: (0, publisher.Q)({
     ...setting,
     target: ofPull
    }, world),
    clock,
    log
   }, {
    ...tellTo === undefined || when === 'never' ? {} : {
     section
    },
    summary: (0, risk_page._D)(page, {
     title
    }),
    annotations: (0, annotations.hk)(page.verdict),
    ...config.check.when === 'never' ? {} : {
     check: {
      name: `Foreshock: ${title}`,
      sha: risked.head,
      ...(0, check.q)(page.verdict, {
       title
      })
     }
    },
    createWhen: when === 'always' ? 'always' : 'has-findings',
    withinMs: world.deadline.leftMs()
   });
   log.info(`Looked at ${risked.set.commits.length} commits up to ${risked.head.slice(0, 7)}: risk ${risked.assessment.level}, gate ${gated.is}.`);
   await notifyOfRisk({
    config,
    runner,
    deadline: world.deadline
   }, {
    page,
    level: risked.assessment.level,
    gated,
    environment,
    head: risked.head,
    run: target.self
   }, world);
   const { comment } = published;
   const isWhole = seen.unseen.length === 0;
   const outcome = (0, risk_outcome._)({
    page,
    risked: seen,
    gated
   }, {
    failOn: asked['fail-on'],
    commentId: 'id' in comment ? comment.id : undefined
   });
   return {
    ...outcome,
    exitCode: asked.strict && !isWhole ? 1 : outcome.exitCode,
    outputs: {
     status: isWhole ? 'complete' : 'partial',
     ...outcome.outputs
    }
   };
  }
  const withFirstPage = (deployments, first)=>({
    ...deployments,
    list: (environment, page)=>page === 1 ? Promise.resolve(first) : deployments.list(environment, page)
   });
  function findingsOn({ config, target }, { tables, head, now }) {
   const ended = [
    ...tables.runs
   ].filter(({ sha, status })=>sha === head && status === 'completed').sort((one, other)=>other.runId - one.runId || other.attempt - one.attempt)[0];
   const silence = {
    rules: (0, detect_silence.D)(config.findings),
    now
   };
   return (0, detect.o)({
    tables,
    judged: ended ?? target.self,
    options: config.detect,
    silence,
    unseen: []
   }).findings;
  }
 },
 26482: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   secondCopyOfJob: ()=>secondCopyOfJob
  });
  var _src_io_github_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42686);
  var _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67320);
  function secondCopyOfJob({ client, storeClient, target, config }, { variables, clock }) {
   const retentionDays = config.history['artifact-days'];
   if (retentionDays === 0) return undefined;
   const options = {
    repository: target.home.repository,
    service: (0, _src_io_github_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__.G)(variables),
    clock,
    retentionDays
   };
   const reading = (0, _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__.D)(client, options);
   const writing = (0, _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__.D)(storeClient, options);
   const notHere = {
    is: 'read-only',
    because: 'another run is recorded than the one of this job'
   };
   return {
    ...reading,
    leave: (segment)=>target.isOwnRun ? writing.leave(segment) : Promise.resolve(notHere)
   };
  }
 },
 44320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>leavingRows
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _history_segment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7583);
  var _record_keep_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96630);
  function leavingRows(ports, leaving) {
   const { secondCopy, clock, log } = ports;
   const { self, recorder, repositoryId, foreshock, privacy } = leaving;
   let parts = 0;
   return async (rows)=>{
    parts += 1;
    const about = {
     ...self,
     recorder,
     repositoryId,
     createdAt: clock.now(),
     ...parts === 1 ? {} : {
      part: parts
     }
    };
    const kept = (0, _record_keep_rows_js__WEBPACK_IMPORTED_MODULE_2__.En)({
     ..._domain_recording_js__WEBPACK_IMPORTED_MODULE_0__.c,
     ...rows
    }, privacy, {
     repositoryId
    });
    const left = await secondCopy.leave((0, _history_segment_js__WEBPACK_IMPORTED_MODULE_1__.ug)({
     rows: kept,
     about,
     foreshock
    }));
    if (left.is === 'failed' || left.is === 'read-only') log.warn(`What was decided could not be left as an artifact: ${left.because}`);
    return left;
   };
  }
 },
 87121: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $Y: ()=>git,
   N2: ()=>FIXED,
   Zw: ()=>problemOf,
   cA: ()=>environment
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  async function git(folder, command) {
   return await new Promise((resolve, reject)=>{
    const options = {
     cwd: folder,
     env: environment(),
     maxBuffer: MOST_OUTPUT,
     timeout: PATIENCE_MS,
     windowsHide: true
    };
    (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [
     ...FIXED,
     ...command
    ], {
     ...options,
     encoding: 'utf8'
    }, (error, stdout, stderr)=>{
     if (error === null) resolve(stdout);
     else reject(problemOf({
      folder,
      error,
      stderr
     }));
    });
   });
  }
  const FIXED = [
   '--no-pager',
   '-c',
   'core.quotePath=false',
   '-c',
   'core.fsmonitor=false',
   '-c',
   'core.hooksPath=/dev/null',
   '-c',
   'diff.external=',
   '-c',
   'log.showSignature=false',
   '-c',
   'log.mailmap=false',
   '-c',
   'protocol.ext.allow=never'
  ];
  const MOST_OUTPUT = 10_000_000;
  const PATIENCE_MS = 60_000;
  function environment() {
   const kept = Object.entries(process.env).filter(([name])=>!name.startsWith('GIT_'));
   return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_GRAFT_FILE: '/dev/null'
   };
  }
  function problemOf({ folder, error, stderr }) {
   const known = REASONS.find(({ when })=>when({
     folder,
     error,
     stderr
    }));
   const [what, todo] = known?.says ?? [
    `Git could not do it: ${firstLine(stderr) || error.message}`,
    undefined
   ];
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what,
    where: folder,
    cause: error,
    ...todo === undefined ? undefined : {
     todo
    }
   });
  }
  const REASONS = [
   {
    when: ({ stderr })=>stderr.includes('not a git repository'),
    says: [
     'The folder is not in a git repository',
     'Start in a checkout; in a job, run `actions/checkout` before'
    ]
   },
   {
    when: ({ stderr })=>stderr.includes('dubious ownership'),
    says: [
     'Git does not trust the folder, because another user owns it',
     'Run `git config --global --add safe.directory` with this folder, or check out as the user who runs this'
    ]
   },
   {
    when: ({ stderr })=>/unknown revision|bad object|bad revision|ambiguous argument|Needed a single rev/u.test(stderr),
    says: [
     'The checkout does not hold this commit or branch, or any commit yet',
     'Make a first commit, or check out the whole history: in a job, with `fetch-depth: 0`'
    ]
   },
   {
    when: ({ error })=>error.code === 'ENOENT',
    says: [
     'Git is not installed, or the folder does not exist',
     'Install git, and check the folder'
    ]
   },
   {
    when: ({ error })=>error.killed === true,
    says: [
     `Git took longer than ${PATIENCE_MS / 1000} seconds`,
     'Try again, or read fewer commits'
    ]
   }
  ];
  const firstLine = (text)=>text.split('\n', 1).join('').replace(/^fatal: /u, '').slice(0, 300);
 },
 95390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTIONS_BOT: ()=>ACTIONS_BOT,
   believing: ()=>believing,
   withBot: ()=>withBot
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86462);
  const ACTIONS_BOT = 'github-actions[bot]';
  const believing = (others)=>()=>Promise.resolve((0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__.eO)(withBot(others)));
  const withBot = (others)=>[
    ...new Set([
     ACTIONS_BOT,
     ...others
    ])
   ];
 },
 99760: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>gitHubBroughtBy
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
  var _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39339);
  var _notify_pull_request_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39183);
  var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);
  const MOST = 3;
  function gitHubBroughtBy(client, { repository, token }) {
   const { rest } = client.octokit;
   const [owner = '', repo = ''] = repository.split('/');
   return {
    pullRequests: (sha)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, {
      what: `the pull requests of ${sha.slice(0, 7)}`,
      permission: 'pull-requests: write'
     }, async ()=>{
      const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
       owner,
       repo,
       commit_sha: sha
      });
      const listed = zod_mini__WEBPACK_IMPORTED_MODULE_3__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(listedPull), data);
      const merged = listed.filter(({ merged_at })=>merged_at !== undefined).map(({ number })=>number);
      return merged.sort((one, other)=>one - other).slice(0, MOST);
     }),
    comments: (number)=>(0, _notify_pull_request_comment_js__WEBPACK_IMPORTED_MODULE_1__.R)(rest, {
      owner,
      repo,
      number
     }, {
      token
     })
   };
  }
  const listedPull = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   number: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   merged_at: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())
  });
 },
 78200: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubDeployments: ()=>gitHubDeployments
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86462);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61973);
  var _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39339);
  var _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67587);
  var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);
  var _believed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95390);
  var _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88224);
  const PER_PAGE = 100;
  const MOST_STATUS_PAGES = 5;
  function gitHubDeployments(client, { repository, believed = (0, _believed_js__WEBPACK_IMPORTED_MODULE_4__.believing)([]) }) {
   const { repos } = client.octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const at = {
    owner,
    repo
   };
   return {
    list: (environment, page)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, {
      what: `page ${page} of the deployments`,
      permission: 'deployments: read'
     }, async ()=>{
      const { data, headers } = await repos.listDeployments({
       ...at,
       environment,
       per_page: PER_PAGE,
       page
      });
      const listed = zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(listedDeployment), data);
      const now = Date.parse(headers.date ?? '');
      if (Number.isNaN(now)) throw new Error('the answer says no time');
      return {
       at: now,
       deployments: listed.map(deploymentOf),
       complete: listed.length < PER_PAGE
      };
     }),
    statuses: async (deploymentId)=>{
     const logins = await believed();
     if (logins.is === 'unknown') return logins;
     const question = {
      what: `the statuses of deployment ${deploymentId}`,
      permission: 'deployments: read'
     };
     return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, question, async ()=>{
      const found = [];
      for(let page = 1; page <= MOST_STATUS_PAGES; page += 1){
       const which = {
        ...at,
        deployment_id: deploymentId,
        per_page: PER_PAGE,
        page
       };
       const listed = zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(listedStatus), (await repos.listDeploymentStatuses(which)).data);
       found.push(...listed);
       if (listed.length < PER_PAGE) break;
      }
      const inOrder = found.sort((one, other)=>other.created_at - one.created_at || other.id - one.id);
      return inOrder.map((status)=>statusOf(status, logins.value));
     });
    },
    tell: async (deploymentId, { state, description })=>(0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_7__.Rn)(await (0, _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__.X)(client, {
      what: `a status of deployment ${deploymentId}`,
      permission: 'deployments: write'
     }, ()=>repos.createDeploymentStatus({
       ...at,
       ..._deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__.E,
       deployment_id: deploymentId,
       state,
       description,
       auto_inactive: false
      })), ()=>undefined)
   };
  }
  const listedDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_6__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.EJ, {
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB
  });
  const listedStatus = zod_mini__WEBPACK_IMPORTED_MODULE_6__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.KJ, {
   id: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.id,
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB,
   description: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
   creator: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
    type: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
   }))
  });
  function deploymentOf(listed) {
   const { id: deploymentId, environment, sha, created_at: createdAt } = listed;
   const rollback = (0, _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_8__.x)(listed.payload);
   return {
    deploymentId,
    environment,
    sha,
    createdAt,
    ...rollback === undefined ? {} : {
     rollback
    }
   };
  }
  function statusOf({ state, created_at: at, description = '', creator }, logins) {
   const isOurs = creator?.type === 'Bot' && logins.includes(creator.login);
   const word = STATES.find((one)=>one === state);
   return {
    at,
    description,
    isOurs,
    ...word === undefined ? {} : {
     state: word
    }
   };
  }
  const STATES = [
   'pending',
   'queued',
   'in_progress',
   'success',
   'failure',
   'error',
   'inactive',
   'waiting'
  ];
 }
};
