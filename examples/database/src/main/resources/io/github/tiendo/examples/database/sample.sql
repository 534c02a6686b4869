INSERT INTO programme VALUES ('so-hoa', 'Chương trình số hóa (số liệu làm ví dụ)');

INSERT INTO agency VALUES ('bo-khcn', 'Bộ Khoa học và Công nghệ', 'MINISTRY', NULL, NULL);
INSERT INTO agency VALUES ('bo-tc', 'Bộ Tài chính', 'MINISTRY', NULL, NULL);
INSERT INTO agency VALUES ('phu-tho', 'Phú Thọ', 'PROVINCE', NULL, DATE '2025-07-01');
INSERT INTO agency VALUES ('vinh-phuc', 'Vĩnh Phúc', 'PROVINCE', NULL, DATE '2025-07-01');
INSERT INTO agency VALUES ('hoa-binh', 'Hòa Bình', 'PROVINCE', NULL, DATE '2025-07-01');
INSERT INTO agency VALUES ('phu-tho-2025', 'Phú Thọ', 'PROVINCE', DATE '2025-07-01', NULL);
INSERT INTO agency VALUES ('ha-noi', 'Hà Nội', 'PROVINCE', NULL, NULL);

INSERT INTO agency_event VALUES (1, 'MERGE', DATE '2025-07-01', '202/2025/QH15', 'BEFORE', 'phu-tho');
INSERT INTO agency_event VALUES (1, 'MERGE', DATE '2025-07-01', '202/2025/QH15', 'BEFORE', 'vinh-phuc');
INSERT INTO agency_event VALUES (1, 'MERGE', DATE '2025-07-01', '202/2025/QH15', 'BEFORE', 'hoa-binh');
INSERT INTO agency_event VALUES (1, 'MERGE', DATE '2025-07-01', '202/2025/QH15', 'AFTER', 'phu-tho-2025');

INSERT INTO pillar VALUES ('chinh-phu-so', 'Chính phủ số', 1);
INSERT INTO pillar VALUES ('kinh-te-so', 'Kinh tế số', 2);

INSERT INTO indicator VALUES ('ho-so', 'Tỷ lệ hồ sơ trực tuyến', '%', 'chinh-phu-so', 'bo-khcn', 1);
INSERT INTO indicator VALUES ('bao-cao', 'Tỷ lệ báo cáo số hóa', '%', 'chinh-phu-so', 'bo-tc', 2);
INSERT INTO indicator VALUES ('gdp-so', 'Tỷ trọng kinh tế số trên GDP', '%', 'kinh-te-so', 'bo-khcn', 3);

INSERT INTO target VALUES ('ho-so', '2025', 80);
INSERT INTO target VALUES ('bao-cao', '2025', 90);
INSERT INTO target VALUES ('gdp-so', '2025', 20);

INSERT INTO result VALUES ('ho-so', '2025-Q1', 72.5, DATE '2025-04-10', FALSE);
INSERT INTO result VALUES ('ho-so', '2025-Q2', 78, DATE '2025-07-10', FALSE);
INSERT INTO result VALUES ('ho-so', '2025-Q2', 81.25, DATE '2025-08-20', FALSE);
INSERT INTO result VALUES ('bao-cao', '2025-Q2', 45, DATE '2025-07-12', FALSE);
INSERT INTO result VALUES ('gdp-so', '2025-Q2', 18.3, DATE '2025-07-15', FALSE);
INSERT INTO result VALUES ('gdp-so', '2025-Q2', NULL, DATE '2025-09-01', TRUE);

INSERT INTO submission VALUES ('ha-noi', '2025-Q2', DATE '2025-07-08');
INSERT INTO submission VALUES ('vinh-phuc', '2025-Q2', DATE '2025-07-20');
INSERT INTO submission VALUES ('phu-tho', '2025-Q2', DATE '2025-07-15');
