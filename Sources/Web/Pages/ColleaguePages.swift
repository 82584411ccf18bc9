import Editing
import Exchange
import Messages
import Model
import Wording

extension Route {
  /// Putting a colleague's file together with the network.
  static let colleague: [Route] = [
    .get("regneark/kollega") { (context, _) throws(PageFault) in try context.colleague() },
    .post("regneark/kollega") { (context, _) throws(PageFault) in try context.readColleague() },
    .post("regneark/kollega/lagre") { (context, _) throws(PageFault) in
      try context.saveColleague()
    },
    .post("regneark/kollega/forkast") { (context, _) throws(PageFault) in
      context.session.colleague = nil
      return WebReply(seeOther: context.path("regneark/kollega"))
    },
  ]
}

extension RequestContext {
  /// How many conflicts stand on one page, and how many rows are shown that come in.
  private static let shownConflicts = 50
  private static let shownRows = 50

  /// What comes of both files; where there is none yet, the way to give it.
  mutating func colleague() throws(PageFault) -> WebReply {
    guard var colleague = session.colleague else { return page(colleagueForm()) }
    let sides: MergeSides
    switch try self.sides(of: colleague) {
    case .success(let found): sides = found
    case .failure(let fault):
      return page(colleagueForm(problems: lines(fault, colleague), colleague: colleague))
    }
    let merge = colleague.merged(sides)
    colleague.shown = Array(merge.open.prefix(Self.shownConflicts))
    session.colleague = colleague
    return page(comparisonPage(sides, merge, colleague))
  }

  /// Both sides as they are now: the network may have changed meanwhile.
  private func sides(
    of colleague: Colleague
  ) throws(PageFault) -> Result<MergeSides, MergeFault> {
    let mine: LoggedNetwork
    do throws(AccessFault) { mine = try network.logged() } catch { throw .access(error) }
    do throws(MergeFault) {
      return .success(
        try MergeSides(
          mine, colleague.file, base: colleague.base, isAgreed: colleague.isAgreed))
    } catch {
      return .failure(error)
    }
  }

  private func lines(_ fault: MergeFault, _ colleague: Colleague) -> [String] {
    if case .refused(let error, _) = fault {
      return Messages.lines(error, language, most: 1000, for: .page)
    }
    return fault.lines(
      other: language.quoted(colleague.name), base: language.quoted(colleague.baseName), language,
      for: .page)
  }

  // MARK: What is sent

  /// Reads a colleague's file, and the one that both began with where it is given. Nothing is
  /// saved.
  mutating func readColleague() throws(PageFault) -> WebReply {
    guard let sent = Multipart(request.body, type: request.value("content-type") ?? "") else {
      throw .badForm(.files)
    }
    let files = sent.files.filter { $0.field != "felles" }
    let common = sent.files.filter { $0.field == "felles" }
    for given in [files, common]
    where given.reduce(0, { $0 + $1.bytes.count }) > Upload.mostBytes {
      return plainPage(413, Words.tooLarge)
    }
    var colleague: Colleague
    do throws(UnreadableFile) {
      if files.isEmpty {
        guard let known = session.colleague, !common.isEmpty || sent["ja"] != nil else {
          return page(colleagueForm(problems: [say(Words.noColleagueFile)]))
        }
        colleague = known
      } else {
        session.uploads += 1
        colleague = Colleague(
          number: session.uploads, file: try read(files), name: Self.name(files))
      }
      if !common.isEmpty {
        colleague.base = try read(common)
        colleague.baseName = Self.name(common)
      }
    } catch {
      return page(colleagueForm(problems: error.lines))
    }
    colleague.isAgreed = sent["ja"] != nil
    session.colleague = colleague
    return WebReply(seeOther: path("regneark/kollega"))
  }

  private struct UnreadableFile: Error {
    let lines: [String]
  }

  private func read(_ files: [Multipart.File]) throws(UnreadableFile) -> ColleagueFile {
    let isNetwork = files.count == 1 && files[0].bytes.starts(with: Array("SQLite format 3\0".utf8))
    if isNetwork || files.contains(where: { $0.name.lowercased().hasSuffix(".sqlite") }) {
      guard files.count == 1, let file = files.first else {
        throw UnreadableFile(lines: [say(Words.oneNetworkFile)])
      }
      do throws(AccessFault) {
        return .network(try network.network(in: file.bytes))
      } catch {
        throw UnreadableFile(lines: [say(Words.notANetwork(language.quoted(file.name)))])
      }
    }
    let options = ReadingOptions(isDayFirst: language != .en, today: day)
    do throws(ExchangeError) {
      return .bundle(
        try readBundle(files: files.map { (name: $0.name, bytes: $0.bytes) }, options))
    } catch {
      throw UnreadableFile(lines: Messages.lines(error, language, most: 1000, for: .page))
    }
  }

  private static func name(_ files: [Multipart.File]) -> String {
    files.count == 1 ? files[0].name : (files.first.map { $0.name + " …" } ?? "")
  }

  /// Takes what was chosen, and saves where nothing is left to choose.
  mutating func saveColleague() throws(PageFault) -> WebReply {
    let again = WebReply(seeOther: path("regneark/kollega"))
    guard var colleague = session.colleague, fields["nummer"] == String(colleague.number) else {
      session.notice = Notice(text: say(Words.otherUpload), isWarning: true)
      return again
    }
    for (place, conflict) in colleague.shown.enumerated() {
      guard let take = fields["k\(place)"].flatMap(ThreeWayTake.init) else { continue }
      colleague.choose(take, in: conflict)
    }
    session.colleague = colleague
    guard case .success(let sides) = try sides(of: colleague) else { return again }
    let merge = colleague.merged(sides)
    let open = Set(merge.open)
    colleague.isAskedAgain = colleague.shown.contains { open.contains($0) }
    session.colleague = colleague
    if !merge.open.isEmpty { return again }
    let saved: SavedChange
    do throws(AccessFault) {
      saved = try network.edit(
        MergeNetworks(merge.changes, latest: sides.latest, takenIn: sides.takenIn),
        by: session.author, way: nil)
    } catch {
      guard case .refused(let fault) = error else { throw .access(error) }
      if case .networkChanged = fault { return again }
      return page(togetherPage(fault, colleague))
    }
    let left = language.leftOut(merge, names(sides, merge))
    session.colleague = nil
    let told = notice(saved)
    session.notice = Notice(
      text: ([told.text] + left).joined(separator: ". "), undo: told.undo)
    return WebReply(seeOther: path(""))
  }

  // MARK: The pages

  private func names(_ sides: MergeSides, _ merge: ThreeWayMerge) -> RowNames {
    RowNames(
      of: [sides.ours.network, sides.theirs.network], and: sides.ours.changes + merge.changes)
  }

  /// Where a colleague's file is dropped.
  ///
  /// - Parameters:
  ///   - problems: why what was given does not do.
  ///   - colleague: the file that was given already.
  private func colleagueForm(
    problems: [String] = [], colleague: Colleague? = nil
  ) -> PageContent {
    let top: Markup =
      problems.isEmpty
      ? ""
      : """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.notRead))</h2>\(problems.map { "<p>\($0)</p>" as Markup })</div>
      """
    let kept: Markup =
      colleague.map {
        """
        <p class="quiet">\(say(Words.colleagueKept(language.quoted($0.name))))</p>
        """
      } ?? ""
    let agree: Markup =
      colleague == nil
      ? ""
      : """
      <p><label><input type="checkbox" name="ja" value="1"> \(say(Words.lossIsMeant))</label></p>
      """
    let discard: Markup =
      colleague == nil
      ? ""
      : """
      <div class="choices upload">\(colleagueDiscard(Words.discard))</div>
      """
    let kinds = ".sqlite,.xlsx,.xlsm,.ods,.csv,.tsv,.json"
    return PageContent(
      title: Words.colleague, tab: .spreadsheet,
      body: """
        \(top)<p><a href="\(attribute: path("regneark"))">\(say(Words.spreadsheet))</a></p>
        <h1>\(say(Words.colleague))</h1><p class="lead">\(say(Words.colleagueLead))</p>
        <form method="post" action="\(attribute: path("regneark/kollega"))" enctype="multipart/form-data" class="card">
        <div class="field"><label for="filer"><b>\(say(Words.colleagueFile))</b></label>\(kept)<p class="hint" id="h-filer">\(say(Words.colleagueKinds))</p>
        <input type="file" id="filer" name="filer" multiple aria-describedby="h-filer" accept="\(attribute: kinds)"></div>
        <div class="field"><label for="felles"><b>\(say(Words.commonFile))</b></label><p class="hint" id="h-felles">\(say(Words.commonHint))</p>
        <input type="file" id="felles" name="felles" multiple aria-describedby="h-felles" accept="\(attribute: kinds)"></div>
        \(agree)<p><button>\(say(Words.compareFiles))</button></p></form>\(discard)
        """,
      status: problems.isEmpty ? 200 : 422, isError: !problems.isEmpty)
  }

  private func colleagueDiscard(_ words: Phrase) -> Markup {
    """
    <form method="post" action="\(attribute: path("regneark/kollega/forkast"))"><button class="second">\(say(words))</button></form>
    """
  }

  /// What comes in, and what has to be chosen first.
  private func comparisonPage(
    _ sides: MergeSides, _ merge: ThreeWayMerge, _ colleague: Colleague
  ) -> PageContent {
    let names = names(sides, merge)
    let isAsking = !merge.open.isEmpty
    let lead: Phrase =
      if isAsking {
        Words.chooseFirst(merge.open.count)
      } else if merge.changes.isEmpty {
        Words.colleagueHasNothing
      } else {
        Words.comesIn
      }
    let asked: Markup =
      colleague.isAskedAgain && isAsking
      ? """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.notRead))</h2><p><a href="#k0">\(say(Words.chooseRest(merge.open.count)))</a></p></div>
      """ : ""
    let lacking: Markup =
      sides.lacking(language.quoted(colleague.name), language).map {
        "<p class=\"question\">\($0)</p>"
      } ?? ""
    let left: [Markup] =
      isAsking ? [] : language.leftOut(merge, names).map { "<p class=\"warning\">\($0)</p>" }
    let save: Markup =
      merge.changes.isEmpty && !isAsking
      ? ""
      : """
      <form method="post" action="\(attribute: path("regneark/kollega/lagre"))" autocomplete="off"><input type="hidden" name="nummer" value="\(colleague.number)">\(questions(merge, sides, names, colleague))<p><button>\(say(isAsking && merge.open.count > Self.shownConflicts ? Words.goOn : Words.putTogether))</button></p></form>
      """
    return PageContent(
      title: Words.colleague, tab: .spreadsheet,
      body: """
        \(asked)<h1>\(say(Words.colleague))</h1><p class="lead">\(say(lead))</p>\(lacking)\(left)
        \(save)<div class="choices upload">\(colleagueDiscard(merge.changes.isEmpty && !isAsking ? Words.otherFiles : Words.discard))</div>
        \(incoming(merge, names))\(details(Messages.warningLines(sides.warnings, language, explaining: true, for: .page)))
        """,
      status: colleague.isAskedAgain && isAsking ? 422 : 200,
      isError: colleague.isAskedAgain && isAsking)
  }

  /// The conflicts, each with what may be chosen; nothing is chosen beforehand.
  private func questions(
    _ merge: ThreeWayMerge, _ sides: MergeSides, _ names: RowNames, _ colleague: Colleague
  ) -> [Markup] {
    let shown = colleague.shown
    let clock: (String) -> Day? = { network.clock($0)?.day }
    let ours = SideLog(shown, in: sides.logs.ours, day: clock)
    let theirs = SideLog(shown, in: sides.logs.theirs, day: clock)
    let other = say(Words.yourColleague)
    return shown.enumerated().map { place, conflict in
      let sentence = language.sentence(
        conflict, ours: ours, theirs: theirs, other: other, names)
      let choices: [Markup] = conflict.takes.filter { $0 != .base || conflict.base != nil }.map {
        take in
        let id = take == .ours ? "k\(place)" : "k\(place)-\(take.rawValue)"
        return """
          <p><label for="\(attribute: id)"><input type="radio" id="\(attribute: id)" name="k\(place)" value="\(attribute: take.rawValue)"> \(words(take, conflict, names))</label></p>
          """
      }
      return """
        <fieldset class="card"><legend>\(sentence)</legend>\(choices)</fieldset>
        """
    }
  }

  private func words(
    _ take: ThreeWayTake, _ conflict: ThreeWayConflict, _ names: RowNames
  ) -> String {
    let (row, words): ([String]?, Phrase) =
      switch take {
      case .ours: (conflict.ours, Words.whatYouHave)
      case .theirs: (conflict.theirs, Words.whatTheyHave)
      case .base: (conflict.base, Words.asItWas)
      case .both: (nil, Words.both)
      }
    if take == .both { return say(words) }
    return say(words) + ": " + language.cell(conflict, row, names)
  }

  /// The rows that come in, as the changes of the log are told.
  private func incoming(_ merge: ThreeWayMerge, _ names: RowNames) -> Markup {
    if merge.changes.isEmpty { return .nothing }
    let open = Set(merge.open.map(\.place.row))
    let rows = merge.changes.filter { !open.contains(RowKey($0.table, $0.key)) }
    if rows.isEmpty { return .nothing }
    let tables = rows.prefix(Self.shownRows).map { beforeAndAfter($0, names) }
    let left = rows.count - tables.count
    let more: Markup = left > 0 ? "<p>\(say(Words.moreRows(language.number(left))))</p>" : ""
    return "<h2>\(say(Words.comesInFrom))</h2>\(tables)\(more)"
  }

  /// What both sides together are refused for.
  private func togetherPage(_ fault: EditFault, _ colleague: Colleague) -> PageContent {
    var lines = fault.lines(language, for: .page)
    if case .refused(let error) = fault {
      lines = Messages.lines(error, language, most: 1000, for: .page)
    }
    return PageContent(
      title: Words.notRead, tab: .spreadsheet,
      body: """
        <h1>\(say(Words.notRead))</h1>
        <div class="error-summary" role="alert" tabindex="-1" id="feil"><p><b>\(say(Words.brokenTogether))</b></p>\(lines.map { "<p>\($0)</p>" as Markup })</div>
        <p><a href="\(attribute: path("regneark/kollega"))">\(say(Words.back))</a></p>
        """,
      status: 422, isError: true)
  }
}
