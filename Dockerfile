# Written without a container engine at hand: never built, and no image was ever pulled.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode -Dmaven.test.skip=true -pl app -am package
# A Java with the modules that we and our libraries use, and no more: about 60 MB instead of 180.
# jdk.crypto.ec for TLS, jdk.management for Kafka's metrics, jdk.unsupported for Avro and Kafka,
# jdk.zipfs and jdk.charsets for what ingest reads, java.rmi by java.management.rmi for JMX.
RUN jlink --compress=2 --no-header-files --no-man-pages --output /jre --add-modules \
java.base,java.desktop,java.logging,java.management,java.management.rmi,java.naming,java.net.http,java.rmi,java.security.jgss,java.security.sasl,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.unsupported,jdk.zipfs

FROM debian:bookworm-slim
# libstdc++ for RocksDB and ONNX Runtime; curl for the health check.
RUN apt-get update && apt-get install -y --no-install-recommends libstdc++6 curl ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --create-home courant \
 && mkdir -p /home/courant/ingest /home/courant/.courant && chown -R courant /home/courant
COPY --from=build /jre /opt/jre
# lib/ alone: the embedded node's registry is not for a cluster, which has its own.
COPY --from=build /src/app/target/courant/lib /opt/courant/lib
USER courant
WORKDIR /home/courant
# Everyone within the container's network may scrape; publish the port on loopback only.
ENV COURANT_ADMIN_HOST=0.0.0.0 COURANT_ADMIN_PORT=9464 COURANT_LOG_FORMAT=json
EXPOSE 9464
# Starting, restoring and an outage of the brokers are not ready, and no reason to be killed.
HEALTHCHECK --interval=10s --timeout=3s --start-period=2m --retries=6 \
  CMD ["curl", "-sf", "-o", "/dev/null", "http://127.0.0.1:9464/health/ready"]
# JMX is off; JAVA_TOOL_OPTIONS takes what docs/reference.md says on it.
ENTRYPOINT ["/opt/jre/bin/java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-cp", "/opt/courant/lib/*", "org.courant.app.Main"]
CMD ["process"]
