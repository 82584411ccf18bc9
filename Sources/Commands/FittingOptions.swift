import Analysis
import Diagrams
import Wording

extension Session {
  /// Refuses options of other pictures: whoever asks for one would take the picture for another
  /// than it is.
  func requireFitting(_ invocation: Invocation, _ view: View) throws(Failure) {
    for (option, isGiven, isKnown) in [
      (AnyOption.service.name, invocation[.service] != nil, view == .services),
      (AnyOption.gapRows.name, invocation[.gapRows] != nil, view == .gaps),
      (AnyOption.pictureNumbers.name, invocation[.pictureNumbers] != nil, view.isForWalls),
    ] where isGiven && !isKnown && view != .urgent {
      throw .usage(
        Phrase(
          nb: "\(option) gjelder ikke bildet \(view.words.nb); skriv det uten \(option)",
          nn: "\(option) gjeld ikkje biletet \(view.words.nn); skriv det utan \(option)",
          en: "\(option) does not go with \(view.rawValue); leave it out"))
    }
    if view != .urgent {
      try requireFamilyView(invocation, view)
      guard invocation[.wall] else { return }
      let urgent = View.urgent.words
      throw .usage(
        Phrase(
          nb:
            "--wall hører til bildet \(urgent.nb); andre bilder kan få stor skrift med --paper vegg",
          nn:
            "--wall høyrer til biletet \(urgent.nn); andre bilete kan få stor skrift med --paper vegg",
          en:
            "--wall goes with the picture \(View.urgent.rawValue); others have large text with --paper wall"
        ))
    }
    for (option, isGiven) in [
      (AnyOption.family.name, invocation[.family] != nil),
      (AnyOption.person.name, invocation[.person] != nil),
      (AnyOption.ended.name, invocation[.ended]),
      (AnyOption.ownMap.name, invocation[.ownMap]),
      (AnyOption.service.name, invocation[.service] != nil),
      (AnyOption.gapRows.name, invocation[.gapRows] != nil),
      (AnyOption.like.name, invocation[.like] != nil),
    ] where isGiven {
      throw .usage(
        Phrase(
          nb:
            "\(option): bildet \(view.words.nb) viser det som haster i hele nettverket; skriv det uten \(option)",
          nn:
            "\(option): biletet \(view.words.nn) viser det som hastar i heile nettverket; skriv det utan \(option)",
          en:
            "\(option): \(view.rawValue) shows what is urgent in the whole network; leave \(option) out"
        ))
    }
  }

  /// Refuses what belongs to one family where a picture is of all: a manager who asks for one and
  /// gets all would show more than was meant.
  private func requireFamilyView(_ invocation: Invocation, _ view: View) throws(Failure) {
    if invocation[.family] != nil, !view.needsFamily {
      let option = AnyOption.family.name
      let views = View.allCases.filter(\.needsFamily)
      throw .usage(
        Phrase(
          nb:
            "\(option): bildet \(view.words.nb) viser alle familiene; skriv det uten \(option). Én familie vises av \(Language.nb.list(views.map(\.words.nb)))",
          nn:
            "\(option): biletet \(view.words.nn) viser alle familiane; skriv det utan \(option). Éin familie blir vist av \(Language.nn.list(views.map(\.words.nn)))",
          en:
            "\(option): \(view.rawValue) shows all families; leave \(option) out. One family is shown by \(Language.en.list(views.map(\.rawValue)))"
        ))
    }
    if invocation[.ended], view != .responsibilities, view != .ecomap {
      let option = AnyOption.ended.name
      throw .usage(
        Phrase(
          nb: "\(option) gjelder ikke bildet \(view.words.nb); skriv det uten \(option)",
          nn: "\(option) gjeld ikkje biletet \(view.words.nn); skriv det utan \(option)",
          en: "\(option) does not go with \(view.rawValue); leave it out"))
    }
  }

  /// Refuses pictures of many families where there are so few that they would be pointed out.
  func requireEnoughFamilies(
    _ options: PictureOptions, _ view: View, _ situation: Situation
  ) throws(Failure) {
    guard options.small.hides, view.isForWalls, view != .urgent,
      1..<SmallNumbers.smallest ~= situation.familyIsOpen.count(where: { $0 })
    else { return }
    let option = AnyOption.pictureNumbers.name
    throw .usage(
      Phrase(
        nb:
          "færre enn 5 familier følges opp, og bildet \(view.words.nb) ville pekt dem ut; skriv \(option) vis om bare du skal se det",
        nn:
          "færre enn 5 familiar blir følgde opp, og biletet \(view.words.nn) ville peikt dei ut; skriv \(option) vis om berre du skal sjå det",
        en:
          "fewer than 5 families are followed up, and \(view.rawValue) would point them out; write \(option) show if only you are to see it"
      ))
  }
}
