import Wording

/// What stands around the input of a form: its label, what to write in it, and what is wrong.
struct FormField {
  /// Its name in what is sent.
  let name: String
  let label: String
  var hint: String?
  var faults: [String] = []
  var isRequired = false

  /// The attributes that every input has: its name, what describes it, whether it is wrong.
  var attributes: Markup {
    let described =
      [hint.map { _ in "h-\(name)" }, faults.isEmpty ? nil : "w-\(name)"].compactMap { $0 }
      .joined(separator: " ")
    return """
       id="f-\(attribute: name)" name="\(attribute: name)"\(" aria-describedby=\"\(attribute: described)\"" as Markup, if: !described.isEmpty)\(" aria-invalid=\"true\"" as Markup, if: !faults.isEmpty)\(" required" as Markup, if: isRequired)
      """
  }
}

extension RequestContext {
  /// A field with its label, what to write in it, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - input: what is filled in, with the field's attributes; nil for an input of text that has
  ///     `value`.
  ///   - more: further attributes of an input of text.
  ///   - below: what stands under it.
  func markup(
    _ field: FormField, value: String = "", more: Markup = .nothing, input: Markup? = nil,
    below: Markup = .nothing
  ) -> Markup {
    let hint: Markup =
      field.hint.map { "<p class=\"hint\" id=\"h-\(attribute: field.name)\">\($0)</p>" } ?? ""
    let filled: Markup =
      input ?? """
        <input\(field.attributes) value="\(attribute: value)"\(more) autocomplete="off" spellcheck="false" translate="no">
        """
    return """
      <div class="field\(" wrong" as Markup, if: !field.faults.isEmpty)"><label for="f-\(attribute: field.name)">\(field.label)\(required(field.isRequired))</label>\(hint)\(wrong(field.name, field.faults))\(filled)\(below)</div>
      """
  }

  /// That a field must be filled in.
  func required(_ isRequired: Bool) -> Markup {
    isRequired ? " <span class=\"quiet\">(\(say(Words.mustBeFilled)))</span>" : .nothing
  }

  /// What is wrong with a field.
  func wrong(_ name: String, _ faults: [String]) -> Markup {
    if faults.isEmpty { return .nothing }
    return """
      <p class="wrong-text" id="w-\(attribute: name)">\(say(Words.error))\(faults.joined(separator: " "))</p>
      """
  }
}
