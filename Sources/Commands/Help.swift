import Text
import Wording

extension Command {
  /// The command line in brief: `analyse NETTVERK [silos|referrals|gaps] [valg]`.
  func usage(_ language: Language) -> String {
    let words = arguments.map { argument in
      // A long list of words would hide the rest; the details say what they mean.
      let choices = ChoiceWord.words(argument.choices, separator: "|")[language]
      let name = (1...30).contains(choices.count) ? choices : argument.name[language]
      return argument.isOptional ? "[\(name)]" : name
    }
    let more = Phrase(nb: "[valg]", nn: "[val]", en: "[options]")[language]
    return ([name] + words + (options.isEmpty ? [] : [more])).joined(separator: " ")
  }

  /// The whole help text of the command.
  func help(_ language: Language, width: Int) -> [String] {
    var lines = ["samvev " + usage(language), ""]
    for paragraph in details[language].split(separator: "\n") {
      lines += wrapped(String(paragraph), width: width)
    }
    lines += ["", Phrase(nb: "Valg", nn: "Val", en: "Options")[language] + ":"]
    let names = allOptions.map { option in
      let name = (option.short.map { $0 + ", " } ?? "") + option.name
      guard let value = option.value?[language] else { return name }
      return name + (option.isValueOptional ? "[=\(value)]" : " " + value)
    }
    lines += definitions(zip(names, allOptions.map { $0.help[language] }), width: width)
    lines += ["", Phrase(nb: "Eksempler", nn: "Døme", en: "Examples")[language] + ":"]
    lines += examples.map { "  samvev " + inWords($0, language) }
    return lines
  }

  /// An example with what it chooses in the words of a language.
  private func inWords(_ example: String, _ language: Language) -> String {
    let choices = Set(arguments.flatMap(\.choices) + options.flatMap(\.choices))
    return example.split(separator: " ").map { word in
      choices.contains(String(word)) ? ChoiceWord.words(String(word))[language] : String(word)
    }.joined(separator: " ")
  }

  /// The help text of the program.
  static func overview(_ language: Language, width: Int) -> [String] {
    let about = Phrase(
      nb:
        "Samvev viser hvem som gjør hva rundt en familie, hvem som venter på svar, og hva ingen gjør.",
      nn:
        "Samvev viser kven som gjer kva rundt ein familie, kven som ventar på svar, og kva ingen gjer.",
      en:
        "Samvev shows who does what around a family, who waits for an answer, and what nobody does."
    )
    let use = Phrase(
      nb: "Bruk: samvev KOMMANDO NETTVERK [valg]", nn: "Bruk: samvev KOMMANDO NETTVERK [val]",
      en: "Usage: samvev COMMAND NETWORK [options]")
    let network = Phrase(
      nb:
        "NETTVERK er en nettverksfil (.sqlite). Kommandoer som bare leser, tar også en mappe med regneark (CSV) eller en .json-fil.",
      nn:
        "NETTVERK er ei nettverksfil (.sqlite). Kommandoar som berre les, tek òg ei mappe med rekneark (CSV) eller ei .json-fil.",
      en:
        "NETWORK is a network file (.sqlite). Commands that only read also take a folder of spreadsheets (CSV) or a .json file."
    )
    let heading = Phrase(nb: "Kommandoer", nn: "Kommandoar", en: "Commands")
    let more = Phrase(
      nb:
        "samvev KOMMANDO --help sier mer om hver av dem. samvev --version sier hvilken utgave dette er.",
      nn:
        "samvev KOMMANDO --help seier meir om kvar av dei. samvev --version seier kva utgåve dette er.",
      en: "samvev COMMAND --help says more about each. samvev --version says which version this is."
    )
    let norwegian = Phrase(
      nb:
        "Kommandoer og valg kan skrives på norsk: samvev funn NETTVERK --familie ID --per DAG --språk nynorsk.",
      nn:
        "Kommandoar og val kan skrivast på norsk: samvev funn NETTVERK --familie ID --per DAG --språk bokmål.",
      en:
        "Commands and options can be written in Norwegian too: samvev funn NETWORK --familie ID --per DAY."
    )
    var lines = wrapped(about[language], width: width)
    lines += ["", use[language], ""]
    lines += wrapped(network[language], width: width)
    lines += ["", heading[language] + ":"]
    let names = all.map { command in
      let word = command.words[language]
      return word == command.name ? word : command.name + ", " + word
    }
    lines += definitions(zip(names, all.map { $0.summary[language] }), width: width)
    lines += [
      "",
      Phrase(nb: "En vanlig mandag", nn: "Ein vanleg måndag", en: "An ordinary Monday")[
        language] + ":",
    ]
    for (line, purpose) in monday(language) {
      lines += wrapped(purpose, width: width - 2).map { "  " + $0 }
      lines.append("    samvev " + line)
    }
    lines.append("")
    lines += wrapped(more[language], width: width)
    lines += wrapped(norwegian[language], width: width)
    return lines
  }
}

/// What a coordinator does when the week begins, as command lines with what each is for.
private func monday(_ language: Language) -> [(line: String, purpose: String)] {
  let steps = [
    (
      Phrase(
        nb: "import familier.sqlite regneark/", nn: "import familier.sqlite rekneark/",
        en: "import familier.sqlite sheets/"),
      Phrase(
        nb: "Les inn regnearkene:", nn: "Les inn reknearka:", en: "Read in the spreadsheets:")
    ),
    (
      .code("analyse familier.sqlite --since 08.06.2026"),
      Phrase(
        nb: "Se hva som er nytt siden forrige mandag, og hva som er over:",
        nn: "Sjå kva som er nytt sidan førre måndag, og kva som er over:",
        en: "See what is new since last Monday, and what is over:")
    ),
    (
      Phrase(
        nb: "analyse familier.sqlite --min-severity kritisk",
        nn: "analyse familier.sqlite --min-severity kritisk",
        en: "analyse familier.sqlite --min-severity critical"),
      Phrase(
        nb: "Se det som ikke kan vente:", nn: "Sjå det som ikkje kan vente:",
        en: "See what cannot wait:")
    ),
    (
      Phrase(
        nb: "diagram familier.sqlite ansvar --family bjork",
        nn: "diagram familier.sqlite ansvar --family bjork",
        en: "diagram familier.sqlite responsibilities --family bjork"),
      Phrase(
        nb: "Tegn hvem som gjør hva for én familie:",
        nn: "Teikn kven som gjer kva for éin familie:",
        en: "Draw who does what for one family:")
    ),
    (
      .code("report familier.sqlite --family bjork --format pdf"),
      Phrase(
        nb: "Lag møtearket til familiens møte:", nn: "Lag møtearket til møtet med familien:",
        en: "Make the sheet for the family's meeting:")
    ),
    (
      Phrase(
        nb: "line familier.sqlite \"@bjork ringte Nav: Gjeld svar fredag\"",
        nn: "line familier.sqlite \"@bjork ringde Nav: Gjeld svar fredag\"",
        en: "line familier.sqlite \"@bjork called Nav: Gjeld answer Friday\""),
      Phrase(
        nb: "Skriv hva som ble gjort, i én linje:", nn: "Skriv kva som vart gjort, i éi linje:",
        en: "Write what was done, in one line:")
    ),
    (
      .code("undo familier.sqlite"),
      Phrase(
        nb: "Ta det siste tilbake:", nn: "Ta det siste tilbake:", en: "Take the latest back:")
    ),
    (
      Phrase(
        nb: "export familier.sqlite sikkerhetskopi/", nn: "export familier.sqlite tryggleikskopi/",
        en: "export familier.sqlite backup/"),
      Phrase(
        nb: "Ta en kopi av alt, som regneark:", nn: "Ta ein kopi av alt, som rekneark:",
        en: "Keep a copy of everything, as spreadsheets:")
    ),
  ]
  return steps.map { ($0.0[language], $0.1[language]) }
}

/// Names at the left, what they mean at the right, wrapped.
private func definitions(
  _ pairs: some Sequence<(String, String)>, width: Int
) -> [String] {
  let pairs = Array(pairs)
  let indent = min((pairs.map { displayWidth($0.0) }.max() ?? 0) + 4, 34)
  var lines: [String] = []
  for (name, meaning) in pairs {
    let parts = wrapped(meaning, width: max(width - indent, 20))
    let start = "  " + name
    var rest = parts[...]
    if displayWidth(start) + 2 <= indent {
      lines.append(padded(start, to: indent) + (rest.popFirst() ?? ""))
    } else {
      lines.append(start)
    }
    lines += rest.map { String(repeating: " ", count: indent) + $0 }
  }
  return lines
}
