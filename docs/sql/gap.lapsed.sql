-- gap.lapsed: somebody had the need, and nobody has it now.
SELECT n.network, 'gap.lapsed' AS code, CASE WHEN n.urgent = 1 THEN 'critical' ELSE 'high' END AS severity,
  'need' AS kind, n.id, n.family_id AS family, n.area, day_text(CAST(coalesce(a.ended + 1, n.raised) AS INT)) AS since,
  d - coalesce(a.ended + 1, n.raised) AS days, a.actors AS related
FROM need_case n
JOIN (
  SELECT need, max(CASE WHEN ends < d THEN ends END) AS ended,
    array_join(array_sort(array_agg(DISTINCT actor_kind || ' ' || actor_id)), ', ') AS actors
  FROM (
    -- The earliest known end of each: its own, a no, and the end of who had it.
    SELECT r.need, r.actor_kind, r.actor_id,
      least(r.until, r.declined - 1, c.until, s.closed - 1, CASE WHEN h.person IS NULL THEN p.until END) AS ends
    FROM responsibility r
    LEFT JOIN unit u ON u.n = r.actor
    LEFT JOIN service s ON s.n = u.unit
    LEFT JOIN contact c ON c.n = r.actor
    LEFT JOIN person p ON p.n = r.actor
    LEFT JOIN (SELECT DISTINCT person FROM home) AS h ON h.person = r.actor
    CROSS JOIN as_of
    WHERE r.starts IS NULL OR r.starts <= d) AS x
  CROSS JOIN as_of
  GROUP BY need) AS a ON a.need = n.n
CROSS JOIN as_of
WHERE n.code = 'gap.lapsed';
