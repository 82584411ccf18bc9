internal import CGLib

/// How many processors this process may use.
public var processorCount: Int { Int(g_get_num_processors()) }
