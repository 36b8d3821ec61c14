-- Elections: whom the owners may elect, and whom a ballot marks. Both are NULL where the question is one of for or against.
ALTER TABLE anju_motion ADD COLUMN IF NOT EXISTS seats INTEGER;
ALTER TABLE anju_motion ADD COLUMN IF NOT EXISTS nominees VARCHAR ARRAY;
ALTER TABLE anju_ballot ADD COLUMN IF NOT EXISTS marks BIGINT; -- the lowest bit is the first nominee
