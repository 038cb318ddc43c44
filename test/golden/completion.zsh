#compdef foreshock
# foreshock completion zsh
_foreshock() {
  local -a commands
  commands=(
    'help:Lists the commands, or shows the options of one'
    'init:Looks at a repository, shows what would have its runs recorded, asks, and writes it'
    'doctor:Looks through the workflows, the configuration and what the tests leave for whatever keeps Foreshock from its work, and says what to change'
    'scan:Reads a checkout'
    'record:Records the jobs, steps and test results of a run in the history'
    'detect:Compares a run with the history and says what became slow or flaky'
    'risk:Says how likely a change is to be taken back, why, and what to do about it'
    'watch:Watches a service after a deployment, and says as soon as the evidence is enough whether it is as well as before'
    'rollback:Takes back, once, a deployment that a watch has failed, by a workflow of yours'
    'replay:Runs a configuration over the kept history, and tells what it would have said of each run'
    'history:Tells what the history holds'
    'completion:Prints a script by which a shell completes commands, options and what can be chosen'
  )
  if (( CURRENT == 2 )) || { (( CURRENT == 3 )) && [[ $words[2] == help ]]; }; then
    if (( CURRENT == 2 )) && [[ $PREFIX == -* ]]; then
      _arguments '--help[Lists the commands]' '--version[Tells the version]'
    else
      _describe command commands
    fi
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    init)
      _arguments \
        '--dry-run[Show what would be written, and write nothing]' \
        '--yes[Write without asking]' \
        '--ref=[What stands behind the @ of the action]:ref:_files' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]' \
        '1:path:_files'
      ;;
    doctor)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--reach[Also look once at each health source of watch.checks, over the network]' \
        '--offline[Ask nobody, also where there is a token]' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]' \
        '1:path:_files'
      ;;
    scan)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--directory=[The folder of the directory store]:directory:_files' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '*--reports=[Globs of the test reports in the workspace, one a line]:reports:_files' \
        '--fail-on=[Which verdicts fail the step, or end a command with exit code 1]:fail-on:(never fail warn unsure)' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]' \
        '1:path:_files'
      ;;
    record)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--store=[Where the history is kept]:store:(cache directory branch)' \
        '--directory=[The folder of the directory store]:directory:_files' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '--strict[Fail when something cannot be recorded or read, instead of warning]' \
        '*--reports=[Globs of the test reports in the workspace, one a line]:reports:_files' \
        '*--artifacts=[Globs of the artifacts of the same run that hold reports]:artifacts:_files' \
        '--run=[The id of the run to record]:run: ' \
        '--attempt=[The attempt of the run]:attempt: ' \
        '--job=[The job that records]:job:_files' \
        '--sha=[The commit of the run]:sha:_files' \
        '--branch=[The branch of the run]:branch:_files' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]'
      ;;
    detect)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--store=[Where the history is kept]:store:(cache directory branch)' \
        '--directory=[The folder of the directory store]:directory:_files' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '--fail-on=[Which verdicts fail the step, or end a command with exit code 1]:fail-on:(never fail warn unsure)' \
        '--run=[The id of the run to judge]:run: ' \
        '--attempt=[The attempt of the run]:attempt: ' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]'
      ;;
    risk)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--store=[Where the history is kept]:store:(cache directory branch)' \
        '--directory=[The folder of the directory store]:directory:_files' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '--fail-on=[Which verdicts fail the step, or end a command with exit code 1]:fail-on:(never fail warn unsure)' \
        '--environment=[The environment that would be deployed to]:environment:_files' \
        '--backtest[Replay the history instead, and print how good the scores would have been]' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]' \
        '1:range:_files'
      ;;
    watch)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--environment=[The environment that was deployed to]:environment:_files' \
        '--minutes=[How many minutes to watch at most]:minutes: ' \
        '--every=[How many seconds lie between two looks]:every: ' \
        '--on-inconclusive=[What follows where nothing was decided, or nothing was seen]:on-inconclusive:(pause pass fail)' \
        '--fail-on=[Which verdicts fail the step, or end a command with exit code 1]:fail-on:(never fail warn unsure)' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]'
      ;;
    rollback)
      _arguments \
        '--environment=[The environment that was watched]:environment:_files' \
        '--config=[The configuration file of the default branch]:config:_files' \
        '--time-limit=[How many seconds all of this may take, waiting included]:time-limit: ' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]'
      ;;
    replay)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--directory=[The folder of the directory store]:directory:_files' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '--store=[Where the history is kept]:store:(cache directory branch)' \
        '--runs=[How many of the newest runs are judged]:runs: ' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]'
      ;;
    history)
      _arguments \
        '--config=[The configuration file]:config:_files' \
        '--directory=[The folder of the directory store]:directory:_files' \
        '--time-limit=[How many seconds this may take]:time-limit: ' \
        '--store=[Where the history is kept]:store:(cache directory branch)' \
        '--dry-run[With forget\: tell what would go, and change nothing]' \
        '--all[With compact\: pack every month, also the one that goes on]' \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]' \
        '1:verb:((list\:"Lists the segments and packs, the newest first" size\:"Tells how many bytes each table and each month take" export\:"Writes one merged Parquet file a table into the folder NAME, for DuckDB or pandas" forget\:"Removes every row with a text that is NAME, or matches it as a pattern" verify\:"Looks at every byte and every row" compact\:"Packs what is due, and removes what packs hold and what was left half done"))' \
        '2:name:_files'
      ;;
    completion)
      _arguments \
        '--json[Print plain data for programs, as one line of JSON]' \
        '--no-color[Print without colours]' \
        '--verbose[Tell each thing that is done]' \
        '--help[Show this help]' \
        '1:shell:((bash\:"source <(foreshock completion bash), in ~/.bashrc" zsh\:"source <(foreshock completion zsh), in ~/.zshrc after compinit" fish\:"foreshock completion fish | source, in ~/.config/fish/config.fish"))'
      ;;
  esac
}
if [[ $funcstack[1] == _foreshock ]]; then
  _foreshock "$@"
else
  compdef _foreshock foreshock
fi
