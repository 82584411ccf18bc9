import Editing
import Exchange
import Messages
import Model
import Terms
import Wording

extension Route {
  /// Reading spreadsheets in, and giving them back.
  static let spreadsheet: [Route] = [
    .get("regneark") { (context, _) throws(PageFault) in try context.spreadsheet() },
    .post("regneark") { (context, _) throws(PageFault) in try context.readUpload() },
    .post("regneark/lagre") { (context, _) throws(PageFault) in try context.saveUpload() },
    .post("regneark/forkast") { (context, _) throws(PageFault) in
      context.session.upload = nil
      return WebReply(seeOther: context.path("regneark"))
    },
    .post("regneark/arbeidsbok") { (context, _) throws(PageFault) in try context.writeWorkbook() },
    .post("regneark/mal") { (context, _) throws(PageFault) in try context.writeTemplate() },
  ]
}

extension RequestContext {
  /// What was read and waits to be saved; where nothing does, the ways to give rows.
  mutating func spreadsheet() throws(PageFault) -> WebReply {
    guard let upload = session.upload else { return page(uploadPage()) }
    let looked: (change: NetworkChange, warnings: [Warning])
    do throws(AccessFault) {
      looked = try network.look(upload.bundle, today: day)
    } catch {
      guard case .bundle(let error) = error else { throw .access(error) }
      // Nothing of it can be saved: the page is there for other files the next time.
      session.upload = nil
      return page(refusedPage(error, upload))
    }
    return page(
      previewPage(looked.change, looked.warnings, upload, into: try overview().network))
  }

  // MARK: What is sent

  /// Reads files or rows that somebody gave. Nothing is saved.
  mutating func readUpload() throws(PageFault) -> WebReply {
    guard let sent = Multipart(request.body, type: request.value("content-type") ?? "") else {
      throw .badForm(.files)
    }
    let files = sent.files.map { (name: $0.name, bytes: $0.bytes) }
    let names = files.map(\.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      return page(uploadPage(problems: [say(Words.sameFileName(language.quoted(twice)))]))
    }
    if !files.isEmpty { return read(files, names: names) }
    let text = sent["rader"] ?? ""
    let rows = PastedRows(text)
    if rows.isEmpty { return page(uploadPage(problems: [say(Words.nothingGiven)])) }
    guard let table = sent["tabell"].flatMap(TableName.init) ?? rows.table else {
      return page(uploadPage(problems: [say(Words.whichTable)], pasted: text))
    }
    return read([rows.file(language.sheetName(table))], names: [], pasted: text)
  }

  private mutating func read(
    _ files: [(name: String, bytes: [UInt8])], names: [String], pasted: String = ""
  ) -> WebReply {
    let options = ReadingOptions(isDayFirst: language != .en, today: day)
    do throws(ExchangeError) {
      let bundle = try readBundle(files: files, options)
      session.uploads += 1
      session.upload = Upload(number: session.uploads, bundle: bundle, names: names)
      return WebReply(seeOther: path("regneark"))
    } catch {
      let problems =
        noTable(error, names) ?? Messages.lines(error, language, most: 1000, for: .page)
      return page(uploadPage(problems: problems, pasted: pasted))
    }
  }

  /// Why none of the files is a table, each file by its name; nil where sheets in them are told of.
  private func noTable(_ error: ExchangeError, _ names: [String]) -> [String]? {
    guard case .notABundle(_, let warnings) = error, !names.isEmpty else { return nil }
    let isAboutSheets = warnings.contains {
      if case .unknownSheet = $0.matter { true } else { false }
    }
    if isAboutSheets { return nil }
    return names.map { name in
      let isSheet = ["csv", "tsv", "xlsx", "xlsm", "ods", "json"].contains {
        name.lowercased().hasSuffix("." + $0)
      }
      return say(
        isSheet
          ? Words.whichTableIsFile(language.quoted(name)) : Words.noSheet(language.quoted(name)))
    }
  }

  /// Saves what was shown.
  mutating func saveUpload() throws(PageFault) -> WebReply {
    guard let upload = session.upload, fields["nummer"] == String(upload.number) else {
      session.notice = Notice(text: say(Words.otherUpload), isWarning: true)
      return WebReply(seeOther: path("regneark"))
    }
    let saved: (change: NetworkChange, number: Int?)
    do throws(AccessFault) {
      saved = try network.save(upload.bundle, by: session.author)
    } catch {
      // The page that follows shows why.
      if case .bundle = error { return WebReply(seeOther: path("regneark")) }
      throw .access(error)
    }
    session.upload = nil
    session.notice = notice(saved.change, number: saved.number)
    return WebReply(seeOther: path(""))
  }

  /// What is said of rows that were read in.
  func notice(_ change: NetworkChange, number: Int?) -> Notice {
    guard let number else { return Notice(text: say(Words.nothingNew)) }
    func sum(_ count: (NetworkChange.TableChange) -> Int) -> Int {
      change.tables.reduce(0) { $0 + count($1) }
    }
    return Notice(
      text: language.countsOfRows(sum { $0.added }, sum { $0.changed }, sum { $0.removed }) + ".",
      undo: number)
  }

  // MARK: What is written

  mutating func writeWorkbook() throws(PageFault) -> WebReply {
    let network = try overview().network
    let words = WorkbookWords(language, of: network, called: site.name)
    let bytes: [UInt8]
    do throws(ExchangeError) {
      bytes = try workbook(of: network, words: words, madeOn: day)
    } catch {
      throw .access(.bundle(error))
    }
    return try write(bytes, named: "\(site.name)-\(day).xlsx", saying: Words.workbookWritten)
  }

  mutating func writeTemplate() throws(PageFault) -> WebReply {
    let bytes: [UInt8]
    do throws(ExchangeError) {
      bytes = try templateWorkbook(language, madeOn: day)
    } catch {
      throw .access(.bundle(error))
    }
    return try write(bytes, named: say(Words.templateFile), saying: Words.templateWritten)
  }

  private mutating func write(
    _ bytes: [UInt8], named name: String, saying words: (String) -> Phrase
  ) throws(PageFault) -> WebReply {
    do throws(AccessFault) {
      session.notice = Notice(text: say(words(try network.write(bytes, named: name))))
    } catch {
      throw .access(error)
    }
    return WebReply(seeOther: path("regneark"))
  }

  // MARK: The ways to give rows

  /// Where files are dropped and rows pasted, and what is given back.
  ///
  /// - Parameters:
  ///   - problems: why what was given could not be read.
  ///   - pasted: rows that stay in their field.
  func uploadPage(problems: [String] = [], pasted: String = "") -> PageContent {
    let top: Markup =
      problems.isEmpty
      ? ""
      : """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.notRead))</h2>\(problems.map { "<p>\($0)</p>" as Markup })</div>
      """
    return PageContent(
      title: Words.spreadsheet, tab: .spreadsheet,
      body: """
        \(top)<h1>\(say(Words.spreadsheet))</h1><p class="lead">\(say(Words.spreadsheetLead))</p>
        \(dropZone)\(pasteForm(pasted, isOpen: !pasted.isEmpty))\(colleagueLink)\(downloads)
        """,
      status: problems.isEmpty ? 200 : 422, isError: !problems.isEmpty)
  }

  /// A place to drop files, which are sent at once; without script they are chosen and sent.
  var dropZone: Markup {
    """
    <form method="post" action="\(attribute: path("regneark"))" enctype="multipart/form-data" class="drop" data-drop>
    <p><label for="filer"><b>\(say(Words.dropHere))</b></label></p>
    <p><input type="file" id="filer" name="filer" multiple accept=".xlsx,.xlsm,.ods,.csv,.tsv,.json"></p>
    <p class="quiet">\(say(Words.dropKinds))</p>
    <p><button data-plain>\(say(Words.readFiles))</button></p></form>
    """
  }

  private func pasteForm(_ text: String, isOpen: Bool) -> Markup {
    let options: [Markup] = TableName.allCases.map {
      "<option value=\"\(attribute: $0.rawValue)\">\(language.sheetName($0))</option>"
    }
    return """
      <details class="card paste"\(" open" as Markup, if: isOpen)><summary>\(say(Words.pasteRows))</summary>
      <form method="post" action="\(attribute: path("regneark"))" enctype="multipart/form-data" autocomplete="off">
      <div class="field"><label for="rader">\(say(Words.rowsLabel))</label><p class="hint" id="h-rader">\(say(Words.rowsHint))</p>
      <textarea id="rader" name="rader" rows="6" aria-describedby="h-rader" spellcheck="false" translate="no" autocomplete="off">\(attribute: text)</textarea></div>
      <div class="field"><label for="tabell">\(say(Words.rowsOf))</label><select id="tabell" name="tabell"><option value="">\(say(Words.byHeadings))</option>\(options)</select></div>
      <p><button>\(say(Words.readRows))</button></p></form></details>
      """
  }

  private var colleagueLink: Markup {
    """
    <h2><a href="\(attribute: path("regneark/kollega"))">\(say(Words.colleague))</a></h2><p>\(say(Words.colleagueText))</p>
    """
  }

  private var downloads: Markup {
    """
    <h2>\(say(Words.giveBack))</h2><div class="start">
    <section class="card"><h3>\(say(Words.asWorkbook))</h3><p>\(say(Words.asWorkbookText))</p>
    <form method="post" action="\(attribute: path("regneark/arbeidsbok"))"><button class="second">\(say(Words.writeWorkbook))</button></form></section>
    <section class="card"><h3>\(say(Words.asTemplate))</h3><p>\(say(Words.asTemplateText))</p>
    <form method="post" action="\(attribute: path("regneark/mal"))"><button class="second">\(say(Words.writeTemplate))</button></form></section></div>
    """
  }
}
