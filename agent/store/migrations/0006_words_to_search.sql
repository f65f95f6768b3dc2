DROP INDEX "calls_by_words";--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED;--> statement-breakpoint
CREATE INDEX "calls_by_words" ON "calls" USING gin ("search");