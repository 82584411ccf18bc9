import Model
import Wording

extension Route {
  /// What has to do with the session itself: the end, the lock, and drafts.
  static let session: [Route] = [
    .post("avslutt") { (context, _) throws(PageFault) in
      context.session.isEnded = true
      return context.site.plainPage(200, Words.ended, context.language, isStyled: true)
    },
    .post("las") { (context, _) throws(PageFault) in
      context.session.isLocked = true
      return context.site.plainPage(
        200, Words.refusal(.locked), context.language, isStyled: true)
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
    .post("kladd/forkast") { (context, _) throws(PageFault) in
      guard let place = context.fields["place"] else { throw .badForm(.lacking) }
      let family = context.fields["familie"] ?? context.fields["family"]
      context.session.dropDraft(of: place, family: family)
      if context.fields["back"] != nil { return context.back() }
      return WebReply(200, type: "text/plain; charset=utf-8", [])
    },
    .post("angre/#") { (context, numbers) throws(PageFault) in
      try context.undo(numbers[0])
    },
    .post("angre/#/alle") { (context, numbers) throws(PageFault) in
      try context.undoAll(numbers[0])
    },
  ]
}
