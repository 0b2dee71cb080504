# Draft: written without a container engine at hand; never built and no image ever pulled.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home courant
# lib/ alone: the embedded node's registry is not for a cluster, which has its own.
COPY --from=build /src/app/target/courant/lib /opt/courant/lib
RUN mkdir /home/courant/ingest && chown courant /home/courant/ingest
USER courant
WORKDIR /home/courant
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-cp", "/opt/courant/lib/*", "org.courant.app.Main"]
CMD ["process"]
