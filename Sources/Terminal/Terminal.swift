import CTerminal

/// The number of columns of the terminal that a descriptor belongs to; 0 where it belongs to none.
public func terminalColumns(_ descriptor: Int32) -> Int {
  Int(samvev_terminal_columns(descriptor))
}

/// Makes a closed pipe an error of write(2) instead of the end of the program.
public func ignoreClosedPipes() {
  samvev_ignore_closed_pipes()
}

/// Lets a signal no longer end the program; returns whether it would have until now.
public func ignoreSignal(_ signal: Int32) -> Bool {
  samvev_ignore(signal) != 0
}

/// Takes the numbers of standard input, output and error, where they are closed, so that no file
/// that is opened later gets one of them.
public func keepStandardDescriptors() {
  samvev_keep_standard_descriptors()
}
