# One image for each of the three services: the context is the module's target folder, and PORT where it answers.
FROM eclipse-temurin:25-jre AS unpacked
LABEL org.actionledger.stage=unpacked
COPY *-exec.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination /unpacked

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin ledger
WORKDIR /ledger
# What changes least comes first, so that a new build of the ledger is a small new layer.
COPY --from=unpacked /unpacked/dependencies/ ./
COPY --from=unpacked /unpacked/spring-boot-loader/ ./
COPY --from=unpacked /unpacked/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/application/ ./
USER ledger
ARG PORT
ENV SERVER_PORT=$PORT
EXPOSE $PORT
# The image has neither curl nor wget. Whoever answers is alive, also where the answer is that something else is away. Whoever
# has answered and then is silent six times hangs, and is killed: that ends the container, and compose starts it again.
HEALTHCHECK --interval=5s --timeout=10s --start-period=90s --retries=12 CMD ["bash", "-c", "\
    if exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 5 status <&3; then \
        echo >/tmp/answered; rm -f /tmp/silent; [[ $status == *' 200'* ]]; \
    else \
        echo >>/tmp/silent; [[ -e /tmp/answered && $(wc -l </tmp/silent) -ge 6 ]] && kill -KILL -1; exit 1; \
    fi"]
# Java is not the first process of its container, which nobody in it could kill. Its end is the container's.
ENTRYPOINT ["bash", "-c", "\
    rm -f /tmp/answered /tmp/silent; \
    trap 'kill $java' TERM INT; \
    java -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -jar service.jar \"$@\" & \
    java=$!; \
    while wait $java; status=$?; kill -0 $java 2>/dev/null; do :; done; \
    exit $status", "service"]
