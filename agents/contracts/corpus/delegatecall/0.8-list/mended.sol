// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Modules {
    address private immutable keeper = msg.sender;
    mapping(address => bool) public listed;

    function list(address target) external {
        require(msg.sender == keeper, "keeper only");
        listed[target] = true;
    }

    function run(address target, bytes calldata data) external {
        require(listed[target], "not listed");
        (bool done, ) = target.delegatecall(data);
        require(done);
    }
}
