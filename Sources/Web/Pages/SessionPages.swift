import Model
import Wording

extension Route {
  /// What has to do with the session itself: the end, the lock, and drafts.
  static let session: [Route] = [
    .post("avslutt") { (context, _) throws(PageFault) in
      context.session.isEnded = true
      return context.farewell(Words.ended)
    },
    .post("las") { (context, _) throws(PageFault) in
      context.session.isLocked = true
      return context.farewell(Words.refusal(.locked))
    },
    // Somebody is there: typing counts as using the page.
    .post("her") { (context, _) throws(PageFault) in
      WebReply(200, type: "text/plain; charset=utf-8", [])
    },
    // What stood in a form when the page was about to lock.
    .post("kladd") { (context, _) throws(PageFault) in
      context.session.keep(draft: context.fields)
      return WebReply(200, type: "text/plain; charset=utf-8", [])
    },
    .post("angre/#") { (context, numbers) throws(PageFault) in
      try context.undo(numbers[0])
    },
  ]
}

extension RequestContext {
  /// A page without a way on.
  func farewell(_ words: (title: Phrase, text: Phrase)) -> WebReply {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(attribute: language.rawValue)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(say(words.title)) · Samvev</title>
      <link rel="icon" href="\(attribute: site.path(Asset.icon.name))">
      <link rel="stylesheet" href="\(attribute: site.path(Asset.style.name))"></head>
      <body class="plain"><main><h1>\(say(words.title))</h1><p>\(say(words.text))</p></main></body></html>
      """
    return WebReply(200, page)
  }
}
