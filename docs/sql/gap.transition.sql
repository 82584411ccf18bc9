-- gap.transition: somebody will soon be, or has become, too old for a service, and nobody takes over.
SELECT f.network, 'gap.transition' AS code,
  CASE WHEN t.b <= d THEN CASE WHEN n.person IS NOT NULL THEN 'critical' ELSE 'high' END
    WHEN t.b <= d + 90 THEN 'high' WHEN t.b <= d + 180 THEN 'medium' ELSE 'low' END AS severity,
  'person' AS kind, p.id, f.id AS family, f.area,
  CASE WHEN t.b <= d THEN day_text(CAST(t.b AS INT)) END AS since, CASE WHEN t.b <= d THEN d - t.b END AS days,
  'service ' || s.id AS related
FROM transition_pair t
JOIN person_now p ON p.n = t.person
JOIN family_now f ON f.n = p.family
JOIN service s ON s.n = t.service
CROSS JOIN as_of
LEFT JOIN holds h ON h.person = t.person AND h.service = t.service AND h.day = d
LEFT JOIN holds e ON e.person = t.person AND e.service = t.service AND e.day = t.b - 1 AND t.b <= d
LEFT JOIN needs_still n ON n.person = t.person AND n.service = t.service
LEFT JOIN received r ON r.person = t.person AND r.service = t.service
WHERE r.person IS NULL AND (h.person IS NOT NULL OR (e.person IS NOT NULL AND n.person IS NOT NULL));
