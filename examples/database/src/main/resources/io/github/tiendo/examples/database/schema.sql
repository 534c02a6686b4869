CREATE TABLE programme (
    id VARCHAR(60) PRIMARY KEY,
    title VARCHAR(500) NOT NULL
);

CREATE TABLE agency (
    id VARCHAR(60) PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    start_inclusive DATE,
    end_exclusive DATE
);

-- One row for each agency of an event: those before it and those after it.
CREATE TABLE agency_event (
    event INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    on_day DATE NOT NULL,
    law VARCHAR(60),
    side VARCHAR(6) NOT NULL CHECK (side IN ('BEFORE', 'AFTER')),
    agency VARCHAR(60) NOT NULL REFERENCES agency,
    PRIMARY KEY (event, side, agency)
);

CREATE TABLE pillar (
    id VARCHAR(60) PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    place INTEGER NOT NULL
);

CREATE TABLE indicator (
    id VARCHAR(60) PRIMARY KEY,
    name VARCHAR(500) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    pillar VARCHAR(60) NOT NULL REFERENCES pillar,
    agency VARCHAR(60) NOT NULL REFERENCES agency,
    place INTEGER NOT NULL
);

CREATE TABLE target (
    indicator VARCHAR(60) NOT NULL REFERENCES indicator,
    due VARCHAR(20) NOT NULL,
    at_least NUMERIC(20, 6) NOT NULL,
    PRIMARY KEY (indicator, due)
);

-- Nothing is overwritten: a later row of one fact revises the earlier one, a withdrawn one takes it back.
CREATE TABLE result (
    indicator VARCHAR(60) NOT NULL REFERENCES indicator,
    period VARCHAR(20) NOT NULL,
    amount NUMERIC(20, 6),
    known_on DATE NOT NULL,
    withdrawn BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (indicator, period, known_on)
);

CREATE TABLE submission (
    agency VARCHAR(60) NOT NULL REFERENCES agency,
    period VARCHAR(20) NOT NULL,
    received_on DATE NOT NULL,
    PRIMARY KEY (agency, period)
);

-- What a method said once, with its version, so that it can be worked out again and held against it.
CREATE TABLE rating (
    indicator VARCHAR(60) NOT NULL REFERENCES indicator,
    as_of DATE NOT NULL,
    known_by DATE NOT NULL,
    policy VARCHAR(60) NOT NULL,
    policy_version VARCHAR(20) NOT NULL,
    grade VARCHAR(40),
    reason VARCHAR(60),
    PRIMARY KEY (indicator, as_of, known_by, policy, policy_version)
);
