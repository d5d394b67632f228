-- Each result that a testing provider told, once by his own key for it. told_id is the
-- certification ID as he said it; certification_id is the one it belongs to, and empty
-- after it was dropped.
create table evidence_exam_result (
    provider varchar(100) not null,
    result_id varchar(64) not null,
    told_id varchar(64) not null,
    certification_id varchar(64),
    exam varchar(64) not null,
    passed_on date not null,
    received_at timestamp with time zone not null,
    primary key (provider, result_id)
);
create index ix_evidence_exam_result_id on evidence_exam_result (certification_id);
