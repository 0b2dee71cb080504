// Standard input: one record a line, base64 in Confluent's wire format. Standard output, a line
// each: {"record": what the client decoded, "bytes": the same record encoded again, base64}.
import { createInterface } from 'node:readline'
import client from '@kafkajs/confluent-schema-registry'

const registry = new client.SchemaRegistry({ host: process.argv[2] })

for await (const line of createInterface({ input: process.stdin })) {
  const bytes = Buffer.from(line, 'base64')
  const record = await registry.decode(bytes)
  const again = await registry.encode(bytes.readInt32BE(1), record)
  console.log(JSON.stringify({ record, bytes: again.toString('base64') }))
}
