@echo off
rem Starts Rolebook: finds a Java, builds the program the first time, passes everything on.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\rolebook.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA%"=="java" goto found
where /q java
if not errorlevel 1 goto found
echo rolebook: There is no Java here. 1>&2
echo rolebook:   hint: install a JDK, 17 or newer, or set JAVA_HOME to one 1>&2
exit /b 3
:found
if exist "%JAR%" goto run
echo rolebook: Building the program; this happens once. 1>&2
pushd "%HERE%"
call mvn -q -DskipTests -Dsite.skip package 1>&2
if errorlevel 1 (
  popd
  exit /b 3
)
popd
:run
rem What this Java learnt of the program when it was built makes it start quickly.
set "QUICK="
set "EXACT="
if not "%JAVA%"=="java" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release" 2^>nul') do set "EXACT=%%~v"
if not defined EXACT goto start
if exist "%HERE%target\quick-start-%EXACT%.jsa" set "QUICK=-XX:SharedArchiveFile="%HERE%target\quick-start-%EXACT%.jsa" -Xlog:disable"
if exist "%HERE%target\quick-start-%EXACT%.aot" set "QUICK=-XX:AOTCache="%HERE%target\quick-start-%EXACT%.aot" -Xlog:disable"
:start
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn16m -Xms40m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:-UsePerfData -Djdk.reflect.useNativeAccessorOnly=true %QUICK% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
