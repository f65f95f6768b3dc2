CREATE TABLE "sounds" (
	"business" text NOT NULL,
	"id" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"at" bigint NOT NULL,
	"taken" boolean DEFAULT false NOT NULL,
	CONSTRAINT "sounds_business_id_pk" PRIMARY KEY("business","id")
);
