import Wording

extension Command {
  static let completion = Command(
    name: "completion",
    arguments: [
      Argument(Phrase(nb: "SKALL", nn: "SKAL", en: "SHELL"), choices: ["bash", "zsh", "fish"])
    ],
    options: [],
    summary: Phrase(
      nb: "fullfør kommandoer og valg med tabulator", nn: "fullfør kommandoar og val med tabulator",
      en: "let the shell complete commands and options"),
    details: Phrase(
      nb:
        "Skriver et skript som får bash, zsh eller fish til å fylle ut kommandoer og valg når du trykker tabulator.",
      nn:
        "Skriv eit skript som får bash, zsh eller fish til å fylle ut kommandoar og val når du trykkjer tabulator.",
      en:
        "Writes a script that makes bash, zsh or fish complete commands and options at the tab key."
    ),
    examples: [
      "completion bash > ~/.local/share/bash-completion/completions/samvev",
      "completion zsh > ~/.zfunc/_samvev",
      "completion fish > ~/.config/fish/completions/samvev.fish",
    ]
  ) { invocation, session in
    let script =
      switch invocation.arguments[0] {
      case "bash": bashCompletion()
      case "zsh": zshCompletion(session.language)
      default: fishCompletion(session.language)
      }
    try session.console.print(script)
    return .done
  }

  /// The words that may stand behind the command's name.
  fileprivate var fixedWords: [String] { arguments.flatMap(\.choices) }
}

private func bashCompletion() -> String {
  let commands = Command.all.map(\.name).joined(separator: " ")
  var words = ""
  var values = ""
  var seen: Set<String> = []
  for command in Command.all {
    let offered = command.allOptions.map(\.name) + command.fixedWords
    words += "    \(command.name)) words=\"\(offered.joined(separator: " "))\" ;;\n"
    for option in command.allOptions where !option.choices.isEmpty {
      // --format has other words for pictures than for findings.
      let pattern = "\(command.name):\(option.name)"
      if seen.insert(pattern).inserted {
        values +=
          "    \(pattern)) COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$word\")); return ;;\n"
      }
    }
  }
  return """
    # bash completion for samvev
    _samvev() {
      local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" words=""
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "\(commands) --help --version" -- "$word"))
        return
      fi
      case "$command:$before" in
    \(values)  esac
      case "$command" in
    \(words)  esac
      COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
    }
    complete -o filenames -F _samvev samvev

    """
}

private func zshCompletion(_ language: Language) -> String {
  /// A text between single quotes, without what `_arguments` and `_describe` take as their own.
  func quoted(_ text: String) -> String {
    let kept = text.filter { !"[]:\\".contains($0) }
    return "'"
      + kept.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
  var script = "#compdef samvev\n\n_samvev() {\n  local -a commands\n  commands=(\n"
  for command in Command.all {
    let meaning = quoted(command.summary[language]).dropFirst()
    script += "    '\(command.name):\(meaning)\n"
  }
  script += "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
  script += "  case $words[2] in\n"
  for command in Command.all {
    script += "    \(command.name))\n      _arguments -S"
    for option in command.allOptions {
      let meaning = quoted(option.help[language]).dropFirst().dropLast()
      var spec = "\(option.name)[\(meaning)]"
      if let value = option.value {
        // Two colons: what stands behind it may be left out.
        if option.isValueOptional { spec += ":" }
        spec += ":" + value.en.filter { !":()|".contains($0) }
        spec +=
          ":"
          + (option.choices.isEmpty ? "_files" : "(" + option.choices.joined(separator: " ") + ")")
      }
      script += " \\\n        '\(spec)'"
    }
    let words = command.fixedWords
    script += " \\\n        '*: :_alternative \"files:file:_files\""
    if !words.isEmpty { script += " \"words:word:(\(words.joined(separator: " ")))\"" }
    script += "'\n      ;;\n"
  }
  return script
    + "  esac\n}\n\nif [ \"$funcstack[1]\" = _samvev ]; then\n  _samvev \"$@\"\nelse\n  compdef _samvev samvev\nfi\n"
}

private func fishCompletion(_ language: Language) -> String {
  func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      + "'"
  }
  var script = "# fish completion for samvev\n"
  for command in Command.all {
    script +=
      "complete -c samvev -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary[language]))\n"
  }
  for command in Command.all {
    let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
    for word in command.fixedWords {
      script += "complete -c samvev \(condition) -a \(word)\n"
    }
    for option in command.allOptions {
      var line = "complete -c samvev \(condition) -l \(option.name.dropFirst(2))"
      if let short = option.short { line += " -s \(short.dropFirst())" }
      if !option.choices.isEmpty {
        line += " -x -a \(quoted(option.choices.joined(separator: " ")))"
      } else if option.value != nil, !option.isValueOptional {
        line += " -r"
      }
      script += line + " -d \(quoted(option.help[language]))\n"
    }
  }
  return script
}
